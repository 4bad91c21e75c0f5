import { build } from 'esbuild';
import type * as CoachModule from '../../src/domain/coach/index.ts';

/** What src/domain/coach exports. */
export type Coach = typeof CoachModule;

/** Bundles the coach as the app does, since Node cannot resolve imports without extension, and loads it. */
export async function loadCoach(): Promise<Coach> {
  const entry = new URL('../../src/domain/coach/index.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Coach;
}
