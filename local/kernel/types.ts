import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from './clock.ts';

/** Who a product request is made as. `app` is the installed Forge app's own account. */
export type Caller = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

/**
 * A product (Jira, Confluence) as the rest of the site sees it: a WHATWG Request in, a Response out.
 * The HTTP server, the Forge runtime and the bridge all come in through this one door.
 */
export interface Product {
  fetch(request: Request, caller: Caller): Promise<Response>;
}

/** Something that happened in a product and that Forge would tell the app about. */
export interface ProductEvent {
  /** Forge's name of it, such as `avi:jira:updated:issue`. */
  eventType: string;
  /** The fields of the event besides the common ones (eventType, timestamp, selfGenerated). */
  payload: Record<string, unknown>;
  /** Who caused it; decides `atlassianId` and `selfGenerated`. */
  caller: Caller;
}

/** What every part of the site is built from; there is no global state. */
export interface Kernel {
  /** The one file that holds the site's state; each part creates its own tables, prefixed with its name. */
  db: DatabaseSync;
  clock: Clock;
  /** Hands an event to the Forge runtime, which decides when, how often and whether it is delivered. */
  emit(event: ProductEvent): void;
  /** Origin of the host page and of the REST APIs, without a trailing slash. */
  baseUrl(): string;
}
