import type { ChangeItem } from '../issues/changelog.ts';
import type { StatusCategoryKey } from '../projects/create.ts';

/** Milliseconds since the epoch, or a Jira or ISO timestamp. */
export type Instant = number | string;

/** A change in the words of a person; ids are found by the names. Parents are named by key, people by account id. */
export interface NamedChange {
  field: 'status' | 'resolution' | 'priority' | 'assignee' | 'summary' | 'labels' | 'parent' | 'storyPoints';
  from: string | number | null;
  to: string | number | null;
}

export interface BulkHistory {
  /** Account id. */
  author?: string;
  created: Instant;
  items: readonly (NamedChange | ChangeItem)[];
}

export interface BulkVersion {
  id?: number;
  name: string;
  released?: boolean;
  archived?: boolean;
  releaseDate?: string;
}

export interface BulkSprint {
  id?: number;
  name: string;
  state?: string;
  startDate?: string;
  endDate?: string;
  completeDate?: string;
}

export interface BulkLink {
  /** Name of the link type; made when it is new. */
  type: string;
  /** From this issue to the other (outward) or the other way round. */
  direction: 'inward' | 'outward';
  key: string;
}

/** An issue with its whole past, as a seed or an import writes it. No events are made of it. */
export interface BulkIssue {
  /** Kept where it is free. */
  id?: number;
  /** Key of the project; not needed beside `key`. */
  project?: string;
  /** The key to have, such as `DAEMON-48`; without it the project's next number is taken. */
  key?: string;
  /** Name of an issue type of the project; made when it is new. */
  type: string;
  /** -1 sub-task, 0 standard, 1 epic; only for types that are made. */
  level?: number;
  summary: string;
  /** Name of a status; added to the project's workflow when it is new there. */
  status?: string;
  /** Category of a status that is made. */
  statusCategory?: StatusCategoryKey;
  resolution?: string;
  priority?: string;
  created: Instant;
  updated?: Instant;
  resolutiondate?: Instant;
  /** When the status category last changed; otherwise read from the history. */
  statusCategoryChanged?: Instant;
  due?: string;
  /** Plain text or an Atlassian document. */
  description?: unknown;
  assignee?: string;
  reporter?: string;
  creator?: string;
  /** Key of the parent, in this batch or on the site. One that is not there leaves the issue without. */
  parent?: string;
  labels?: readonly string[];
  components?: readonly string[];
  fixVersions?: readonly (string | BulkVersion)[];
  sprints?: readonly (string | BulkSprint)[];
  /** Written into the field in which the project estimates. */
  storyPoints?: number;
  /** Other custom fields by their id, such as `customfield_10011`. */
  custom?: Readonly<Record<string, number | string>>;
  history?: readonly BulkHistory[];
  comments?: readonly { author?: string; created: Instant; text?: string }[];
  links?: readonly BulkLink[];
  properties?: Readonly<Record<string, unknown>>;
}

export interface BulkResult {
  /** Keys in the order of the issues. */
  keys: string[];
  /** Keys named as parent that are not on the site: those issues were written without a parent. */
  missingParents: string[];
  /** Links whose other end is not on the site: left out. */
  missingLinks: number;
}
