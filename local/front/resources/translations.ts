import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrontManifest, Text } from '../types.ts';

type Catalogue = Record<string, unknown>;

/** The app's translations as the manifest declares them; files are read anew, so that an edit shows on reload. */
export interface AppTranslations {
  /** The text in a language, else in the manifest's fallback, else the key itself. */
  text(value: Text | undefined, locale: string): string;
  /** A file of `__LOCALES__` (`i18n-info.json`, `fr-FR.json`), or undefined. */
  file(name: string): string | undefined;
}

export function createAppTranslations(manifest: FrontManifest, appFolder: string): AppTranslations {
  const declared = new Map(
    (manifest.translations?.resources ?? []).map(({ key, path: file }) => [key, path.join(appFolder, file)]),
  );
  const read = (locale: string): string | undefined => {
    const file = declared.get(locale);
    return file === undefined ? undefined : readFileSync(file, 'utf8');
  };
  const fallback = manifest.translations?.fallback ?? { default: 'en-US' };

  const text = (value: Text | undefined, locale: string): string => {
    if (value === undefined || typeof value === 'string') return value ?? '';
    for (const candidate of [locale, fallback.default]) {
      const found = lookUp(JSON.parse(read(candidate) ?? '{}') as Catalogue, value.i18n);
      if (found !== undefined) return found;
    }
    return value.i18n;
  };
  const file = (name: string): string | undefined => {
    if (name === 'i18n-info.json')
      return JSON.stringify({ translations: {}, config: { locales: [...declared.keys()], fallback } });
    return name.endsWith('.json') ? read(name.slice(0, -'.json'.length)) : undefined;
  };
  return { text, file };
}

// As @forge/i18n does: the whole key first, then the key as a path into nested objects.
function lookUp(catalogue: Catalogue, key: string): string | undefined {
  const direct = catalogue[key];
  if (typeof direct === 'string') return direct;
  const nested = key
    .split('.')
    .reduce<unknown>((node, part) => (isCatalogue(node) ? node[part] : undefined), catalogue);
  return typeof nested === 'string' ? nested : undefined;
}

function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
