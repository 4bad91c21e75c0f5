import { columnIn, condition, flatten, isNegative, joined } from './conditions.ts';
import { issuesOf } from './issue-ids.ts';
import { EQUALITY, NOTHING, ORDER, type JqlField } from './types.ts';

/** `key`, `id`, `issue`: keys are ordered by project, then by number. */
export const keyField: JqlField = {
  operators: [...EQUALITY, ...ORDER],
  compile(context, clause) {
    const operands = flatten(clause.operand);
    const ids = operands.flatMap((operand) => issuesOf(context, operand));
    if (!ORDER.includes(clause.operator)) return columnIn('i.id', ids, false, isNegative(clause.operator));
    const row = context.jira.sql.get<{ project_id: number; num: number }>(
      'SELECT project_id, num FROM jira_issue WHERE id = ?',
      ids[0] ?? -1,
    );
    if (!row) return NOTHING;
    return condition(`(i.project_id = ? AND i.num ${clause.operator} ?)`, row.project_id, row.num);
  },
  sort: ['p.key', 'i.num'],
  unknownValues: (context, operand) =>
    flatten(operand).flatMap((one) => (one.kind === 'value' && issuesOf(context, one).length === 0 ? [one.text] : [])),
};

/** `parent`: direct children, of an epic or of an issue with sub-tasks. */
export const parentField: JqlField = {
  operators: EQUALITY,
  compile(context, clause) {
    const operands = flatten(clause.operand);
    const ids = operands.flatMap((operand) => issuesOf(context, operand));
    const withEmpty = operands.some((operand) => operand.kind === 'empty');
    return columnIn('i.parent_id', ids, withEmpty, isNegative(clause.operator));
  },
  sort: ['i.parent_id'],
};

/** `"Epic Link"`: children of an epic, in company-managed projects only. */
export const epicLinkField: JqlField = {
  operators: EQUALITY,
  compile(context, clause) {
    const held = parentField.compile(context, clause);
    const level = condition("p.style = 'classic' AND i.type_id IN (SELECT id FROM jira_issue_type WHERE level = 0)");
    return joined('AND', [level, held]);
  },
};

/** `parentEpic`: children of an epic and their sub-tasks. */
export const parentEpicField: JqlField = {
  operators: ['=', '!=', 'in', 'not in'],
  compile(context, clause) {
    const epics = JSON.stringify(flatten(clause.operand).flatMap((operand) => issuesOf(context, operand)));
    const among = 'IN (SELECT value FROM json_each(?))';
    const below = `i.parent_id ${among} OR i.parent_id IN (SELECT id FROM jira_issue WHERE parent_id ${among})`;
    const found = condition(`(${below})`, epics, epics);
    return isNegative(clause.operator)
      ? { text: `(i.parent_id IS NOT NULL AND NOT ${found.text})`, params: found.params }
      : found;
  },
};
