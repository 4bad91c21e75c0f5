import type { CalendarDate, ProjectId } from '../../contract/vocabulary';
import { textProblems, titleProblems } from '../../domain/fieldRules';
import { mustBeSound, mustExist, mustHold } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { siteDay } from '../settings/siteDay';

type Exempted = { projectId: ProjectId; reason: string; until: CalendarDate | null };

/** Says that a project rightly serves no key result, and why; saying it again replaces reason and end. */
export async function exemptProject(
  services: Pick<Services, 'alignment' | 'settings' | 'moment'>,
  caller: Caller,
  { projectId, reason, until }: Exempted,
): Promise<null> {
  const authorId = mustHaveAccount(caller);
  mustBeSound(reason === '' ? titleProblems(reason, 'reason') : textProblems(reason, 'reason'));
  const { today } = await siteDay(services);
  mustHold(until === null || until >= today, 'exemptionInPast', { field: 'until', today });
  const sees = await caller.jira.seesProject(projectId);
  mustExist(sees || undefined, 'projectNotFound');
  await services.alignment.saveExemption({ projectId, reason, authorId, until, version: 1 });
  return null;
}
