import type { Context } from 'hono';
import { productClient, type ProductClient } from './products.ts';
import { type AppTranslations, createAppTranslations } from './resources/translations.ts';
import { readSession, type Session } from './session.ts';
import type { FrontDeps } from './types.ts';
import { wordsFor, type Words } from './words/index.ts';

/** What every page of the shells works with: who looks, in which words, and both products as that person. */
export interface View {
  deps: FrontDeps;
  session: Session;
  words: Words;
  /** The app's own texts. */
  app: AppTranslations;
  jira: ProductClient;
  confluence: ProductClient;
  /** Address of the page that is shown. */
  url: URL;
  /** Shown without the bars of the product, inside a dialog. */
  bare: boolean;
}

export function openView(c: Context, deps: FrontDeps): View {
  const session = readSession(c, deps.people);
  const { accountId } = session.person;
  return {
    deps,
    session,
    words: wordsFor(session.locale),
    app: createAppTranslations(deps.manifest, deps.folders.app),
    jira: productClient(deps, 'jira', accountId),
    confluence: productClient(deps, 'confluence', accountId),
    url: new URL(c.req.url),
    bare: c.req.query('bare') === '1',
  };
}

/** The present address with some parameters changed. */
export function sameAddressWith(url: URL, parameters: Record<string, string>): string {
  const next = new URL(url);
  for (const [name, value] of Object.entries(parameters)) next.searchParams.set(name, value);
  return next.pathname + next.search;
}

/** Answers a form: a script gets JSON and stays on its page, a plain browser goes to `target`. */
export function formAnswer(
  c: Context,
  outcome: { ok: true; target: string } | { ok: false; sentence: string },
): Response {
  const wantsJson = c.req.header('accept')?.includes('application/json') ?? false;
  if (outcome.ok) return wantsJson ? c.json({ target: outcome.target }) : c.redirect(outcome.target, 303);
  return wantsJson ? c.json({ message: outcome.sentence }, 422) : c.text(outcome.sentence, 422);
}

/** A field of a form as text, trimmed; empty when it is missing. */
export async function formFields(c: Context): Promise<(name: string) => string> {
  const form = await c.req.parseBody();
  return (name) => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : '';
  };
}
