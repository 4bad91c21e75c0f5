import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

export type SourceFile = { path: string; text: string };

/** All files with these endings under the folders, with paths from the repository's root. */
export function readSources(folders: readonly string[], endings: RegExp = /\.(ts|tsx|js|mjs|css)$/): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
      .filter((file) => !/(^|\/)(dist|node_modules)\//.test(file))
      .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') })),
  );
}

/** The module names that a source imports or re-exports, static and dynamic. */
export function importsOf(text: string): string[] {
  const patterns = [/\bfrom\s+['"]([^'"]+)['"]/g, /\bimport\s*\(?\s*['"]([^'"]+)['"]/g];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** What an import points at: a package, or a path from the repository's root. */
export function resolveImport(file: string, specifier: string): { target: string; isPackage: boolean } {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  return { target: path.join(path.dirname(file), specifier), isPackage: false };
}
