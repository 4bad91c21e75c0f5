import type { DismissalReason, DismissalView } from '../../contract/coach';
import type { ParentKind } from '../../contract/vocabulary';
import { titleProblems } from '../../domain/fieldRules';
import { mustBeSound } from '../failure';
import { mustEditKeyResult, type SeeKeyResultUses } from '../keyResults/seeKeyResult';
import { mustEditObjective } from '../objectives/mustEditObjective';
import type { Dismissal } from '../ports/coach';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';

type Uses = SeeKeyResultUses & Pick<Services, 'coach' | 'moment'>;
type Target = { kind: ParentKind; id: string; messageKey: string };

/** Sets a remark aside for a text, with a reason. It comes back when the text changes. */
export async function dismissRemark(
  services: Uses,
  caller: Caller,
  { text, reason, ...target }: Target & { text: string; reason: DismissalReason },
): Promise<DismissalView> {
  const authorId = mustHaveAccount(caller);
  mustBeSound(titleProblems(text));
  await mustEdit(services, caller, target);
  const { id: entityId, messageKey } = target;
  const dismissal = { entityId, messageKey, text, reason, authorId, at: services.moment.now() };
  await services.coach.dismiss(dismissal);
  return presentDismissal(dismissal);
}

/** Lets a remark be heard again. */
export async function restoreRemark(services: Uses, caller: Caller, target: Target): Promise<null> {
  await mustEdit(services, caller, target);
  await services.coach.restore(target.id, target.messageKey);
  return null;
}

export function presentDismissal({ messageKey, text, reason, authorId, at }: Dismissal): DismissalView {
  return { messageKey, text, reason, authorId, at };
}

async function mustEdit(services: Uses, caller: Caller, { kind, id }: Target): Promise<void> {
  if (kind === 'objective') await mustEditObjective(services, caller, id);
  else await mustEditKeyResult(services, caller, id);
}
