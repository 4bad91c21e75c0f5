import type { Settings } from './model/settings';
import type { ProjectWork } from './model/alignment';
import type { ProjectAlignment } from './alignment';
import type { Explanation } from './explanation';

/** share = open issues under linked epics / open issues, and the rule that placed the project. */
export function explainAlignment(
  work: ProjectWork,
  placed: ProjectAlignment,
  settings: Pick<Settings, 'quietAfterDays'>,
): Explanation {
  return {
    formulaKey: 'alignment',
    values: {
      ...placed.reason.values,
      alignment: placed.alignment,
      reason: placed.reason.key,
      share: placed.share,
      openIssues: work.openIssues,
      openLinkedIssues: work.openLinkedIssues,
      workInProgress: work.hasWorkInProgress ? 'yes' : 'no',
      lastActivityAt: work.lastActivityAt,
      countedAt: work.countedAt,
      quietAfterDays: settings.quietAfterDays,
    },
    inputs: [],
  };
}
