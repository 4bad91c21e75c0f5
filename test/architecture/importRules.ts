/** Who may import what. Paths are prefixes from the repository's root; the first rule that fits a file applies. */
export type ImportRule = {
  /** Files that the rule is about. */
  from: string;
  /** What they may import of this repository. */
  mayImport: readonly string[];
  /** Packages they may import: exact names, or a scope such as `@forge/`. */
  packages: readonly string[];
};

const CONTRACT = 'src/contract/';
const DOMAIN = 'src/domain/';
const APPLICATION = 'src/application/';

const UI_IMPORTS = ['static/', CONTRACT, 'src/wording/', 'locales/'];
const UI_PACKAGES = [
  ...['@atlaskit/', '@forge/bridge', '@tanstack/react-virtual'],
  ...['react', 'react-dom', 'intl-messageformat'],
];

export const IMPORT_RULES: readonly ImportRule[] = [
  { from: CONTRACT, mayImport: [CONTRACT], packages: [] },
  { from: 'src/domain/coach/', mayImport: ['src/domain/coach/'], packages: [] },
  { from: DOMAIN, mayImport: [DOMAIN, 'src/contract/vocabulary', 'src/contract/limits'], packages: [] },
  { from: 'src/wording/', mayImport: ['src/wording/', CONTRACT, 'locales/'], packages: ['intl-messageformat'] },
  { from: APPLICATION, mayImport: [APPLICATION, DOMAIN, CONTRACT], packages: [] },
  { from: 'src/platform/', mayImport: ['src/', 'locales/'], packages: ['@forge/', 'kysely', 'zod', 'node:'] },
  { from: 'src/index.ts', mayImport: ['src/platform/'], packages: [] },
  // The coach reads along while one types: a text is judged where it is written, by the same rules as in a function.
  {
    from: 'static/okr-page/coach/',
    mayImport: [...UI_IMPORTS, 'src/domain/coach'],
    packages: UI_PACKAGES,
  },
  {
    from: 'static/',
    mayImport: UI_IMPORTS,
    packages: UI_PACKAGES,
  },
  // The local site knows no app: it must run somebody else's as well.
  { from: 'local/', mayImport: ['local/'], packages: ['*'] },
];

/** Why an import breaks the rules, or `undefined` when it is fine. `target` is a path in the repository or a package. */
export function breach(file: string, target: string, isPackage: boolean): string | undefined {
  const rule = IMPORT_RULES.find((candidate) => file.startsWith(candidate.from));
  if (rule === undefined) return undefined;
  const allowed = isPackage ? rule.packages : rule.mayImport;
  const fits = allowed.some(
    (one) =>
      one === '*' ||
      target === one ||
      (isPackage ? fitsPackage(target, one) : `${target}/`.startsWith(one) || target.startsWith(one)),
  );
  return fits ? undefined : `${file} imports ${target}`;
}

function fitsPackage(target: string, allowed: string): boolean {
  return /[/:]$/.test(allowed) ? target.startsWith(allowed) : target.startsWith(`${allowed}/`);
}
