import type { AdfDocument } from '../../confluence/index.ts';
import type { View } from '../page.ts';
import type { Answer } from '../products.ts';

export interface SpaceRef {
  id: string;
  key: string;
  name: string;
  homepageId?: string;
  description?: { plain?: { value: string } } | null;
}

export interface PageRef {
  id: string;
  title: string;
  status: string;
  spaceId: string;
  parentId: string | null;
  authorId: string;
  createdAt: string;
  version: { number: number; message: string; authorId: string; createdAt: string };
}

export interface LoadedPage {
  page: PageRef;
  space: SpaceRef;
  document: AdfDocument;
}

interface Results<T> {
  results: T[];
  _links: { next?: string };
}

const PAGE_LIMIT = 250;

/** All entries of a v2 list, following its cursor. */
export async function readAll<T>(view: View, path: string): Promise<Answer<T[]>> {
  const found: T[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const answer: Answer<Results<T>> = await view.confluence.get<Results<T>>(next);
    if (!answer.ok) return answer;
    found.push(...answer.body.results);
    next = answer.body._links.next;
  }
  return { ok: true, body: found };
}

export async function readSpace(view: View, key: string): Promise<Answer<SpaceRef>> {
  const answer = await view.confluence.get<Results<SpaceRef>>(`/wiki/api/v2/spaces?keys=${encodeURIComponent(key)}`);
  if (!answer.ok) return answer;
  const space = answer.body.results[0];
  return space === undefined
    ? { ok: false, status: 404, sentence: view.words.notFoundText }
    : { ok: true, body: space };
}

/** The pages of a space, for its tree. */
export function readPagesOf(view: View, space: SpaceRef): Promise<Answer<PageRef[]>> {
  return readAll<PageRef>(view, `/wiki/api/v2/spaces/${space.id}/pages?limit=${PAGE_LIMIT}&status=current`);
}

/** A page with its space and its document; `version` asks for an old one. */
export async function readPage(view: View, id: string, version?: string): Promise<Answer<LoadedPage>> {
  const old = version === undefined ? '' : `&version=${encodeURIComponent(version)}`;
  const path = `/wiki/api/v2/pages/${encodeURIComponent(id)}?body-format=atlas_doc_format${old}`;
  const page = await view.confluence.get<PageRef & { body: { atlas_doc_format: { value: string } } }>(path);
  if (!page.ok) return page;
  const space = await view.confluence.get<SpaceRef>(`/wiki/api/v2/spaces/${page.body.spaceId}`);
  if (!space.ok) return space;
  const document = JSON.parse(page.body.body.atlas_doc_format.value) as AdfDocument;
  return { ok: true, body: { page: page.body, space: space.body, document } };
}

/** Someone's display name. */
export function nameOf(view: View, accountId: string): string {
  return view.deps.people.find(accountId)?.displayName ?? accountId;
}
