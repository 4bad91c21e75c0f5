// Node finds these files only by their full path, TypeScript knows them only by their short one.
declare module '@atlaskit/tokens/dist/cjs/get-theme-styles.js' {
  export { default as getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
}
declare module '@atlaskit/tokens/dist/cjs/get-theme-html-attrs.js' {
  export { default as getThemeHtmlAttrs } from '@atlaskit/tokens/get-theme-html-attrs';
}
