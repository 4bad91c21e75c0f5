import type { Caller } from '../kernel/types.ts';
import { notFound } from './errors.ts';
import { pageById, type Page } from './store/pages.ts';
import { allSpaces, spaceById, type Space } from './store/spaces.ts';
import type { Audience, Confluence } from './types.ts';

/** Whether the caller may open Confluence at all. The installed app may; a person needs the product. */
export function mayUseConfluence({ people }: Confluence, caller: Caller): boolean {
  if (caller.kind === 'app') return true;
  return people.of(caller)?.products.includes('confluence') ?? false;
}

export function mayView(confluence: Confluence, caller: Caller, space: Space): boolean {
  return isAmong(confluence, caller, space.viewers);
}

/** Editing needs viewing too. */
export function mayEdit(confluence: Confluence, caller: Caller, space: Space): boolean {
  return mayView(confluence, caller, space) && isAmong(confluence, caller, space.editors);
}

export function visibleSpaces(confluence: Confluence, caller: Caller): Space[] {
  return allSpaces(confluence.kernel.db).filter((space) => mayView(confluence, caller, space));
}

/** The space, or 404 when it is not there or not visible. */
export function requireSpace(confluence: Confluence, caller: Caller, id: number): Space {
  const space = spaceById(confluence.kernel.db, id);
  if (space === undefined || !mayView(confluence, caller, space)) throw notFound();
  return space;
}

/** The page with its space, or 404 when it is not there or not visible. */
export function requirePage(confluence: Confluence, caller: Caller, id: number): { page: Page; space: Space } {
  const page = pageById(confluence.kernel.db, id);
  if (page === undefined) throw notFound();
  return { page, space: requireSpace(confluence, caller, page.spaceId) };
}

/** As `requirePage`, for a write: Confluence answers 404 to a missing right too. */
export function requireEditablePage(confluence: Confluence, caller: Caller, id: number): { page: Page; space: Space } {
  const found = requirePage(confluence, caller, id);
  if (!mayEdit(confluence, caller, found.space)) throw notFound();
  return found;
}

function isAmong({ people }: Confluence, caller: Caller, audience: Audience): boolean {
  if (caller.kind === 'app' || audience === 'everyone') return true;
  const account = people.of(caller);
  return account !== undefined && [account.accountId, ...account.groups].some((name) => audience.includes(name));
}
