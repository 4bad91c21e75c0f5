import type { Alignment, CalendarDate } from '../contract/vocabulary';
import { calendarDateOf, daysBetween } from './calendar';
import type { Exemption, ProjectWork } from './model/alignment';
import type { Settings } from './model/settings';
import { progressOf } from './progress';

/** Why a project is where it is; the sentence is made where it is shown. */
export type AlignmentReason = {
  key:
    'neverUpdated' | 'notUpdated' | 'nothingOpen' | 'exempt' | 'noneLinked' | 'someLinked' | 'notCounted' | 'allLinked';
  values: Record<string, number | string | null>;
};

export type ProjectAlignment = {
  alignment: Alignment;
  /** Open issues under linked epics / open issues; null while they are not counted, or when there are none. */
  share: number | null;
  reason: AlignmentReason;
};

/**
 * Where a project stands, by the first rule that applies: quiet, exempt, then by its open work. Aligned means all of
 * it, because only then is there nothing left to ask. A project without any open issue is quiet however recently it
 * was touched: there is nothing to attach.
 */
export function classifyProject(
  work: ProjectWork,
  exemption: Pick<Exemption, 'until'> | null,
  today: CalendarDate,
  settings: Pick<Settings, 'quietAfterDays' | 'timeZone'>,
): ProjectAlignment {
  const share = shareOf(work);
  const quiet = quietReason(work, today, settings);
  if (quiet) return { alignment: 'quiet', share, reason: quiet };
  if (isExempt(exemption, today)) {
    return { alignment: 'exempt', share, reason: { key: 'exempt', values: { until: exemption?.until ?? null } } };
  }
  const values = { openIssues: work.openIssues, openLinkedIssues: work.openLinkedIssues };
  if (work.openLinkedIssues <= 0) return { alignment: 'orphan', share, reason: { key: 'noneLinked', values } };
  if (share === null) return { alignment: 'partlyAligned', share, reason: { key: 'notCounted', values } };
  return share < 1
    ? { alignment: 'partlyAligned', share, reason: { key: 'someLinked', values } }
    : { alignment: 'aligned', share, reason: { key: 'allLinked', values } };
}

/** An exemption holds through its last day. */
export function isExempt(exemption: Pick<Exemption, 'until'> | null, today: CalendarDate): boolean {
  return exemption !== null && (exemption.until === null || exemption.until >= today);
}

export type AlignmentSummary = {
  counts: Record<Alignment, number>;
  /** All projects but the quiet ones. */
  active: number;
  /** Share of the counted open work of active projects that are not exempt; null when nothing was counted. */
  share: number | null;
  openIssues: number;
  openLinkedIssues: number;
};

/** "9 of 42 active projects serve no key result", and the share of their work. */
export function summariseAlignment(
  projects: readonly { alignment: Alignment; work: Pick<ProjectWork, 'openIssues' | 'openLinkedIssues'> }[],
): AlignmentSummary {
  const counts: Record<Alignment, number> = { orphan: 0, partlyAligned: 0, aligned: 0, exempt: 0, quiet: 0 };
  let openIssues = 0;
  let openLinkedIssues = 0;
  for (const { alignment, work } of projects) {
    counts[alignment] += 1;
    if (alignment === 'quiet' || alignment === 'exempt' || work.openIssues === null) continue;
    openIssues += work.openIssues;
    openLinkedIssues += Math.min(work.openLinkedIssues, work.openIssues);
  }
  const share = shareOf({ openIssues, openLinkedIssues });
  return { counts, active: projects.length - counts.quiet, share, openIssues, openLinkedIssues };
}

function quietReason(
  work: ProjectWork,
  today: CalendarDate,
  settings: Pick<Settings, 'quietAfterDays' | 'timeZone'>,
): AlignmentReason | null {
  if (work.hasWorkInProgress) return null;
  if (work.lastActivityAt === null) return { key: 'neverUpdated', values: {} };
  const lastActivityOn = calendarDateOf(work.lastActivityAt, settings.timeZone);
  const days = daysBetween(lastActivityOn, today);
  if (days >= settings.quietAfterDays) return { key: 'notUpdated', values: { lastActivityOn, days } };
  return work.openIssues === 0 ? { key: 'nothingOpen', values: { lastActivityOn, days } } : null;
}

/** Both numbers are read at different times, so more may be linked than was open. */
function shareOf({
  openIssues,
  openLinkedIssues,
}: Pick<ProjectWork, 'openIssues' | 'openLinkedIssues'>): number | null {
  return openIssues === null || openIssues <= 0 ? null : progressOf(openLinkedIssues / openIssues).shown;
}
