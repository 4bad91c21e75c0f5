import { createHash, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { SiteError } from '../siteError.ts';
import { APP_DATE_BANNER } from './appDate.ts';
import type { Manifest } from './manifest.ts';

const EXTENSIONS = ['tsx', 'jsx', 'ts', 'js', 'mjs', 'cjs'];

interface Receipt {
  /** Folder of the bundle. */
  outDir: string;
  /** What the bundle was made of: file → size and time of change. */
  inputs: Record<string, string>;
}

/**
 * Bundles the files that hold the manifest's functions, and copies the translations beside them as Forge does. A bundle
 * whose sources have not changed is used again. Answers the folder with one `.cjs` per file.
 */
export async function bundleBackend(appDir: string, manifest: Manifest, cacheDir: string): Promise<string> {
  const handlers = [...new Set(manifest.modules.function.map(({ handler }) => fileOf(handler)))].sort();
  const key = createHash('sha256')
    .update(JSON.stringify([path.resolve(appDir), handlers, APP_DATE_BANNER]))
    .digest('hex')
    .slice(0, 16);
  const receiptFile = path.join(cacheDir, `${key}.json`);
  const known = readReceipt(receiptFile);
  if (known && isFresh(known)) return known.outDir;
  const outDir = path.join(path.resolve(cacheDir), `${key}-${randomUUID().slice(0, 8)}`);
  const inputs = await bundle(appDir, handlers, outDir);
  copyTranslations(appDir, manifest, outDir, inputs);
  const receipt: Receipt = { outDir, inputs: Object.fromEntries(inputs.map((file) => [file, stampOf(file)])) };
  writeFileSync(`${outDir}.json`, JSON.stringify(receipt));
  renameSync(`${outDir}.json`, receiptFile);
  if (known) rmSync(known.outDir, { recursive: true, force: true });
  return outDir;
}

/** `folder/file.export` names the file `folder/file`. */
export const fileOf = (handler: string): string => handler.slice(0, handler.lastIndexOf('.'));
export const exportOf = (handler: string): string => handler.slice(handler.lastIndexOf('.') + 1);

async function bundle(appDir: string, handlers: readonly string[], outDir: string): Promise<string[]> {
  const entryPoints = Object.fromEntries(handlers.map((name) => [name, sourceOf(appDir, name)]));
  const { metafile } = await build({
    entryPoints,
    outdir: outDir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    banner: { js: APP_DATE_BANNER },
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    sourcemap: 'inline',
    metafile: true,
    absWorkingDir: path.resolve(appDir),
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).map((file) => path.resolve(appDir, file));
}

function sourceOf(appDir: string, name: string): string {
  const found = EXTENSIONS.map((extension) => path.resolve(appDir, 'src', `${name}.${extension}`)).find(existsSync);
  if (found === undefined)
    throw new SiteError(`The manifest names a function in src/${name}, but there is no such file.`);
  return found;
}

function copyTranslations(appDir: string, manifest: Manifest, outDir: string, inputs: string[]): void {
  const { translations } = manifest;
  if (!translations) return;
  const folder = path.join(outDir, '__LOCALES__');
  mkdirSync(folder, { recursive: true });
  for (const { key, path: file } of translations.resources) {
    copyFileSync(path.join(appDir, file), path.join(folder, `${key}.json`));
    inputs.push(path.resolve(appDir, file));
  }
  const config = { locales: translations.resources.map(({ key }) => key), fallback: translations.fallback };
  writeFileSync(path.join(folder, 'i18n-info.json'), JSON.stringify({ translations: {}, config }));
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.size}:${stats.mtimeMs}` : 'missing';
}

function readReceipt(file: string): Receipt | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Receipt) : undefined;
}

const isFresh = ({ outDir, inputs }: Receipt): boolean =>
  existsSync(outDir) && Object.entries(inputs).every(([file, stamp]) => stampOf(file) === stamp);
