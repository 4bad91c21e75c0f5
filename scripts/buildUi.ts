import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');
const STATIC = path.join(ROOT, 'static');
const DIST = path.join(STATIC, 'dist');
/** What every surface is made of besides its own folder. */
const SHARED_SOURCES = [
  'static/shared',
  'src/contract',
  'src/wording',
  'src/domain/coach',
  'scripts/buildUi.ts',
  'package-lock.json',
];

export type BuiltSurface = { surface: string; built: boolean; milliseconds: number };

/**
 * Builds every folder of `static/` that has an index.html into `static/dist/<surface>/`, a self-contained resource as
 * Forge wants it, or only those named. A surface whose sources did not change since its last build is left as it is,
 * unless `force` is set.
 */
export async function buildUi(options: { force?: boolean; only?: readonly string[] } = {}): Promise<BuiltSurface[]> {
  const { force = false, only = [] } = options;
  const shared = hashOf(SHARED_SOURCES);
  const results: BuiltSurface[] = [];
  for (const surface of listSurfaces().filter((name) => only.length === 0 || only.includes(name))) {
    const started = performance.now();
    const stampFile = path.join(DIST, '.stamps', surface);
    const stamp = `${shared}-${hashOf([`static/${surface}`])}`;
    const fresh = !force && existsSync(path.join(DIST, surface, 'index.html')) && readIfThere(stampFile) === stamp;
    if (!fresh) {
      await build(configOf(surface));
      mkdirSync(path.dirname(stampFile), { recursive: true });
      writeFileSync(stampFile, stamp);
    }
    results.push({ surface, built: !fresh, milliseconds: Math.round(performance.now() - started) });
  }
  return results;
}

function listSurfaces(): string[] {
  return readdirSync(STATIC).filter((name) => name !== 'dist' && existsSync(path.join(STATIC, name, 'index.html')));
}

function configOf(surface: string): InlineConfig {
  return {
    configFile: false,
    root: path.join(STATIC, surface),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    resolve: {
      alias: {
        '@atlaskit/feature-gate-js-client/feature-gates': path.join(STATIC, 'shared/build/featureGates.ts'),
      },
    },
    build: {
      outDir: path.join(DIST, surface),
      emptyOutDir: true,
      target: 'es2023',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
      // Forge's Content-Security-Policy knows no data: fonts or images from styles.
      assetsInlineLimit: 0,
    },
  };
}

/** A hash over names and contents of files and whole folders, given relative to the repository. */
function hashOf(sources: string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(ROOT, source))).sort()) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place).flatMap((name) => filesUnder(path.join(place, name)));
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

if (process.argv[1] === import.meta.filename) {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  for (const { surface, built, milliseconds } of await buildUi({ force: process.argv.includes('--force'), only })) {
    console.log(built ? `${surface}: built in ${milliseconds} ms` : `${surface}: unchanged`);
  }
}
