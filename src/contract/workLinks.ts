import type { Result } from './result';
import type { KeyResultRow, PathStep } from './tree';
import type { Instant, IssueId } from './vocabulary';

/** A key result as the epic's panel shows it. */
export type AttachedKeyResult = {
  linkId: string;
  linkWeight: number;
  linkVersion: number;
  row: KeyResultRow;
  /** From the company objective down to the objective of this key result. */
  path: PathStep[];
  cycleName: string;
};

/** What the panel of the issue in view shows; which issue that is comes from Forge's context. */
export type IssuePanelView =
  | {
      kind: 'epic';
      epicId: IssueId;
      attached: AttachedKeyResult[];
      /** Key results of restricted objectives that the epic serves and the viewer may not see. */
      restricted: number;
      /** What the epic's own children add up to; null while it serves nothing. */
      work: { delivered: number; scope: number; notDelivered: number; readAt: Instant } | null;
      mayAttach: boolean;
    }
  | {
      kind: 'child';
      /** The epic through which it serves something, or null. */
      epicId: IssueId | null;
      serves: { id: string; key: string; title: string }[];
      restricted: number;
    };

export type KeyResultSuggestion = {
  row: KeyResultRow;
  objectiveTitle: string;
  cycleName: string;
  /** Why it stands where it stands. */
  because: 'recent' | 'sameTeam' | 'match';
};

/** What became of one epic of a bulk call. */
export type AttachOutcome = {
  epicId: IssueId;
  outcome: 'attached' | 'alreadyAttached' | 'refused';
  messageKey: string | null;
};

/** What became of one epic that was to be taken off a key result. */
export type DetachOutcome = {
  epicId: IssueId;
  outcome: 'detached' | 'alreadyDetached' | 'refused';
  messageKey: string | null;
};

export type WorkLinksContract = {
  getIssuePanel: () => Result<IssuePanelView>;
  /** Recent and same-team ones first, then by text. At most SUGGESTIONS_MAX. */
  suggestKeyResults: (args: { text: string }) => Result<KeyResultSuggestion[]>;
  /** Attaches epics (at most ATTACH_BATCH_MAX) to a key result, after asking Jira as the viewer whether they may edit them. */
  attachEpics: (args: { keyResultId: string; epicIds: IssueId[]; weight: number }) => Result<{
    outcomes: AttachOutcome[];
    row: KeyResultRow;
    /** Epics whose children are still being read; their numbers follow. */
    pending: number;
  }>;
  detachEpic: (args: {
    linkId: string;
    expectedVersion: number;
  }) => Result<{ keyResultId: string; epicId: IssueId; weight: number }>;
  /** Takes epics (at most ATTACH_BATCH_MAX) off a key result, whoever attached them; safe to repeat. */
  detachEpics: (args: {
    keyResultId: string;
    epicIds: IssueId[];
  }) => Result<{ outcomes: DetachOutcome[]; row: KeyResultRow }>;
  setLinkWeight: (args: { linkId: string; weight: number; expectedVersion: number }) => Result<{ version: number }>;
  /** Which of these epics serve which key results that the viewer may see, for lists read in the browser. */
  listLinksOfEpics: (args: { epicIds: IssueId[] }) => Result<{
    links: {
      linkId: string;
      epicId: IssueId;
      keyResultId: string;
      key: string;
      title: string;
      weight: number;
      version: number;
    }[];
    restricted: { epicId: IssueId; count: number }[];
  }>;
  /** How many linked epics still wait for their first reading of children. */
  getReadingProgress: (args: { keyResultId: string }) => Result<{ pending: number; total: number; failed: number }>;
};
