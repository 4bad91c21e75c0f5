import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { getThemeHtmlAttrs } from '@atlaskit/tokens/dist/cjs/get-theme-html-attrs.js';
import { getThemeStyles } from '@atlaskit/tokens/dist/cjs/get-theme-styles.js';

export type ColorMode = 'light' | 'dark';

/** What a document needs to look like Atlassian's theme: attributes of `<html>` and style sheets. */
export interface ThemeSheets {
  attributes: Record<string, string>;
  styles: { id: string; css: string }[];
}

// Without a resolver every flag asks a client that is not there and complains on the console.
setBooleanFeatureFlagResolver(() => false);

let sheets: Promise<ThemeSheets['styles']> | undefined;

/** The style sheets of both colour modes; `data-color-mode` on `<html>` decides which one shows. */
export function themeStyles(): Promise<ThemeSheets['styles']> {
  sheets ??= getThemeStyles({ colorMode: 'auto' }).then((all) => all.map(({ id, css }) => ({ id, css })));
  return sheets;
}

/** The attributes that Atlassian products put on `<html>`. */
export function themeAttributes(colorMode: ColorMode): Record<string, string> {
  return { ...getThemeHtmlAttrs({ colorMode }) };
}

/** `context.theme` as @forge/bridge describes it. */
export function themeState(colorMode: ColorMode): Record<string, string> {
  return {
    colorMode,
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    typography: 'typography',
    shape: 'shape',
    motion: 'motion',
  };
}
