import { inTransaction } from '../../kernel/database.ts';
import type { AdfDocument } from '../body/adf.ts';
import { badRequest } from '../errors.ts';
import { nextPosition, type Page, savePage, titleIsTaken } from '../store/pages.ts';
import { nextId } from '../store/schema.ts';
import type { Space } from '../store/spaces.ts';
import { insertVersion } from '../store/versions.ts';
import type { Confluence } from '../types.ts';

export interface NewPage {
  space: Space;
  title: string;
  status: 'current' | 'draft';
  subtype: string | null;
  /** Null: at the root of the space. */
  parentId: number | null;
  body: AdfDocument;
  authorId: string;
}

/** Creates a page and its first version. */
export function createPage({ kernel }: Confluence, input: NewPage): Page {
  const { db, clock } = kernel;
  assertTitle(input.title);
  if (input.status === 'current' && titleIsTaken(db, input.space.id, input.title)) throw duplicateTitle();
  const now = clock.now();
  const { space, body, ...fields } = input;
  return inTransaction(db, () => {
    const page: Page = {
      ...fields,
      id: nextId(db),
      spaceId: space.id,
      position: nextPosition(db, input.parentId),
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    savePage(db, page);
    insertVersion(db, {
      pageId: page.id,
      number: 1,
      title: page.title,
      body,
      message: '',
      authorId: page.authorId,
      createdAt: now,
    });
    return page;
  });
}

export interface PageChange {
  title: string;
  status: Page['status'];
  parentId: number | null;
  body: AdfDocument;
  message: string;
  authorId: string;
}

/** Saves a new version of a page. The caller has checked that it follows the present one. */
export function updatePage({ kernel }: Confluence, page: Page, change: PageChange): Page {
  const { db, clock } = kernel;
  assertTitle(change.title);
  if (change.status === 'current' && titleIsTaken(db, page.spaceId, change.title, page.id)) throw duplicateTitle();
  const { body, message, authorId, ...fields } = change;
  const next: Page = { ...page, ...fields, version: page.version + 1, updatedAt: clock.now() };
  return inTransaction(db, () => {
    savePage(db, next);
    insertVersion(db, {
      pageId: page.id,
      number: next.version,
      title: next.title,
      body,
      message,
      authorId,
      createdAt: next.updatedAt,
    });
    return next;
  });
}

function assertTitle(title: string): void {
  if (title.trim() === '') throw badRequest('A page needs a title.');
  if (title.length > 255) throw badRequest('The title must not be longer than 255 characters.');
}

const duplicateTitle = () =>
  badRequest('A page with this title already exists: A page already exists with the same TITLE in this space');
