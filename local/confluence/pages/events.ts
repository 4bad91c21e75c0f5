import type { Caller } from '../../kernel/types.ts';
import type { Page } from '../store/pages.ts';
import type { Space } from '../store/spaces.ts';
import type { Confluence } from '../types.ts';

/** Tells Forge what happened to a page. As on a real site the event names the page; its body has to be fetched. */
export function emitPageEvent(
  { kernel }: Confluence,
  kind: 'created' | 'updated' | 'trashed' | 'deleted',
  caller: Caller,
  page: Page,
  space: Space,
): void {
  kernel.emit({
    eventType: `avi:confluence:${kind}:page`,
    caller,
    payload: {
      content: {
        id: String(page.id),
        type: 'page',
        subType: page.subtype,
        status: page.status,
        title: page.title,
        space: { id: String(space.id), key: space.key, name: space.name, type: 'global', status: 'current' },
        version: { number: page.version, when: new Date(page.updatedAt).toISOString() },
        history: {
          createdBy: { type: 'known', accountId: page.authorId },
          createdDate: new Date(page.createdAt).toISOString(),
        },
      },
    },
  });
}
