import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type * as CoachModule from '../../src/domain/coach/index.ts';
import type * as WordingModule from '../../src/wording/index.ts';

type Modules = typeof CoachModule & Pick<typeof WordingModule, 'createTranslator' | 'remarkSentence'>;

/** What the coach and its wording export, with the sentences of both languages. */
export type Coach = Modules & { readonly messages: Readonly<Record<'en-US' | 'fr-FR', unknown>> };

const root = new URL('../../', import.meta.url);
const ENTRY = `export * from './src/domain/coach';
export { createTranslator, remarkSentence } from './src/wording';`;

/** Bundles the coach as the app does, since Node cannot resolve imports without extension, and loads it. */
export async function loadCoach(): Promise<Coach> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root.pathname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const modules = (await import(`data:text/javascript;base64,${code}`)) as Modules;
  return { ...modules, messages: { 'en-US': readMessages('en-US'), 'fr-FR': readMessages('fr-FR') } };
}

const readMessages = (locale: string): unknown =>
  JSON.parse(readFileSync(new URL(`locales/${locale}.json`, root), 'utf8'));
