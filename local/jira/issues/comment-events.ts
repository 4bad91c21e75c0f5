import type { Caller } from '../../kernel/types.ts';
import type { Jira } from '../context.ts';
import { renderComment, type CommentRow } from '../render/comments.ts';
import { eventIssue } from './events.ts';

/** Tells Forge about a comment that was made or deleted. */
export function emitComment(
  jira: Jira,
  caller: Caller,
  what: 'commented:issue' | 'deleted:comment',
  row: CommentRow,
): void {
  jira.kernel.emit({
    eventType: `avi:jira:${what}`,
    payload: { issue: eventIssue(jira, row.issue_id), comment: renderComment(jira, row, 'UTC') },
    caller,
  });
}
