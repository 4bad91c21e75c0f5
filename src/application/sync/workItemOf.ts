import { calendarDateOf } from '../../domain/calendar';
import type { Settings } from '../../domain/model/settings';
import type { WorkItem } from '../../domain/model/work';
import { outcomeOf } from '../../domain/work';
import type { JiraIssue } from '../ports/jira';

/** What is kept of a child issue. One that ended without a date ended when it was last changed, as far as is known. */
export function workItemOf(
  issue: JiraIssue,
  epicId: string,
  settings: Pick<Settings, 'timeZone' | 'notDeliveredResolutions'>,
): WorkItem {
  const outcome = outcomeOf(issue.category, issue.resolution, settings.notDeliveredResolutions);
  return {
    issueId: issue.id,
    epicId,
    projectId: issue.projectId,
    category: issue.category,
    outcome,
    points: issue.points,
    createdOn: calendarDateOf(issue.createdAt, settings.timeZone),
    endedOn: outcome === 'open' ? null : calendarDateOf(issue.endedAt ?? issue.updatedAt, settings.timeZone),
    updatedAt: issue.updatedAt,
  };
}
