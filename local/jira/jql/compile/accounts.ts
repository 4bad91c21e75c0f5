import type { Operand } from '../ast.ts';
import type { JqlContext } from './types.ts';

/** Account ids that an operand means: an id, an unambiguous e-mail or name, currentUser() or membersOf("group"). */
export function accountsOf(context: JqlContext, operand: Operand): string[] {
  const { people } = context.jira;
  if (operand.kind === 'function') {
    const name = operand.name.toLowerCase();
    if (name === 'currentuser') return context.viewer.account ? [context.viewer.account.accountId] : [];
    if (name === 'membersof') return people.members(operand.args[0] ?? '').map((account) => account.accountId);
    return [];
  }
  if (operand.kind !== 'value') return [];
  if (people.find(operand.text)) return [operand.text];
  const wanted = operand.text.toLowerCase();
  const found = people
    .list()
    .filter((one) => one.email.toLowerCase() === wanted || one.displayName.toLowerCase() === wanted);
  return found.length === 1 ? found.map((one) => one.accountId) : [];
}
