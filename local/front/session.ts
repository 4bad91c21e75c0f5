import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Account, People } from '../people/types.ts';
import type { ColorMode } from './theme.ts';

export type Locale = 'en-US' | 'fr-FR';

export const LOCALES: readonly Locale[] = ['en-US', 'fr-FR'];

/** Who looks at a page, in which language and colours. */
export interface Session {
  person: Account;
  locale: Locale;
  colorMode: ColorMode;
}

/**
 * Reads the session from cookies; `?as=<e-mail or account id>`, `?locale=` and `?theme=` win and are remembered, so that
 * any state of any page has an address.
 */
export function readSession(c: Context, people: People): Session {
  const wished = remembered(c, 'as', 'acting-user');
  const everyone = actingPeople(people);
  const person = everyone.find((one) => one.accountId === wished || one.email === wished) ?? everyone[0];
  if (person === undefined) throw new Error('The site has no people yet: create one before opening a page.');
  if (c.req.query('as') !== undefined) remember(c, 'acting-user', person.accountId);
  const locale = LOCALES.find((one) => one === remembered(c, 'locale', 'locale')) ?? 'en-US';
  const colorMode = remembered(c, 'theme', 'theme') === 'dark' ? 'dark' : 'light';
  if (c.req.query('locale') !== undefined) remember(c, 'locale', locale);
  if (c.req.query('theme') !== undefined) remember(c, 'theme', colorMode);
  return { person, locale, colorMode };
}

/** Those who can look at the site: active people, not apps. */
export function actingPeople(people: People): Account[] {
  return people.list().filter((one) => one.active && one.accountType === 'atlassian');
}

function remembered(c: Context, parameter: string, cookie: string): string | undefined {
  return c.req.query(parameter) ?? getCookie(c, cookie);
}

function remember(c: Context, cookie: string, value: string): void {
  setCookie(c, cookie, value, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 });
}
