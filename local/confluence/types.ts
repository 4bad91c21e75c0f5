import type { Kernel } from '../kernel/types.ts';
import type { People } from '../people/types.ts';
import type { AdfDocument } from './body/adf.ts';

/** Whom a space lets in: everyone with Confluence, or account ids and group names. */
export type Audience = 'everyone' | readonly string[];

export interface SpaceInput {
  key: string;
  name: string;
  description?: string;
  /** Default: everyone. */
  viewers?: Audience;
  /** Default: everyone who may view. */
  editors?: Audience;
  /** Account id of its owner; default: the app's account. */
  ownerId?: string;
}

export interface PageInput {
  spaceKey: string;
  title: string;
  body: AdfDocument;
  authorId: string;
  /** Default: the homepage of the space. */
  parentId?: string;
}

/** What seeds and control pages may do beside the REST API; none of it sends events. */
export interface ConfluenceAdmin {
  /** Creates a space with its homepage; answers its id. */
  createSpace(input: SpaceInput): string;
  /** Who may view and edit a space from now on. */
  setSpaceAudience(key: string, viewers: Audience, editors: Audience): void;
  /** Creates a page; answers its id. */
  createPage(input: PageInput): string;
  /** Deletes all spaces, pages and properties. */
  reset(): void;
}

export interface ConfluenceOptions {
  /** Largest body in bytes; a larger one is refused with 413. Real Confluence: 5 MB. */
  maxBodyBytes?: number;
}

/** What every part of the local Confluence works with. */
export interface Confluence {
  kernel: Kernel;
  people: People;
  maxBodyBytes: number;
}
