import type { Condition } from '../../permissions/visibility.ts';
import type { Clause, Operand, Predicate } from '../ast.ts';
import { dateFunction } from '../date-functions.ts';
import { dateOf } from '../dates.ts';
import { condition, flatten, joined } from './conditions.ts';
import { accountsOf } from './accounts.ts';
import type { JqlContext } from './types.ts';

interface LoggedField {
  /** Name of the field in changelog items. */
  logged: string;
  /** Column of the issue that holds the present value. */
  column: string;
  /** Ids, as the changelog holds them, that an operand means. */
  resolve(operand: Operand): string[];
}

const END_OF_TIME = 8.64e15;

function instants(context: JqlContext, operand: Operand): number[] {
  const { viewer, now } = context;
  return flatten(operand).flatMap((one) => {
    if (one.kind === 'value') return dateOf(one.text, viewer.zone, now) ?? [];
    return one.kind === 'function' ? (dateFunction(one.name, one.args, viewer.zone, now) ?? []) : [];
  });
}

/** The stretch of time that the predicates leave; `undefined` when a date in them cannot be read. */
function period(context: JqlContext, predicates: readonly Predicate[]): [number, number] | undefined {
  let [from, to] = [-END_OF_TIME, END_OF_TIME];
  for (const { name, operand } of predicates) {
    if (!['after', 'before', 'on', 'during'].includes(name)) continue;
    const [first, second] = instants(context, operand);
    if (first === undefined || (name === 'during' && second === undefined)) return undefined;
    if (name === 'after' || name === 'on' || name === 'during') from = Math.max(from, first);
    if (name === 'before') to = Math.min(to, first);
    if (name === 'on') to = Math.min(to, first + 86_400_000);
    if (name === 'during') to = Math.min(to, second ?? first);
  }
  return [from, to];
}

function byAuthor(context: JqlContext, predicates: readonly Predicate[]): Condition[] {
  const by = predicates.find((one) => one.name === 'by');
  if (!by) return [];
  const accounts = flatten(by.operand).flatMap((one) => accountsOf(context, one));
  return [condition('h.author IN (SELECT value FROM json_each(?))', JSON.stringify(accounts))];
}

const CHANGES = `jira_history h, json_each(h.items) x WHERE h.issue_id = i.id AND x.value ->> 'field' = ?`;

function changed(context: JqlContext, clause: Clause, field: LoggedField): Condition {
  const span = period(context, clause.predicates);
  if (!span) return condition('0');
  const parts = [condition('h.created >= ? AND h.created < ?', ...span), ...byAuthor(context, clause.predicates)];
  for (const end of ['from', 'to'] as const) {
    const predicate = clause.predicates.find((one) => one.name === end);
    if (!predicate) continue;
    const values = JSON.stringify(field.resolve(predicate.operand));
    parts.push(condition(`x.value ->> '${end}' IN (SELECT value FROM json_each(?))`, values));
  }
  const all = joined('AND', parts);
  return condition(`EXISTS (SELECT 1 FROM ${CHANGES} AND ${all.text})`, field.logged, ...all.params);
}

/** Every value with the time it held: those that a change ended, and the present one. */
function was(context: JqlContext, clause: Clause, field: LoggedField): Condition {
  const span = period(context, clause.predicates);
  if (!span || !clause.operand) return condition('0');
  const values = JSON.stringify(field.resolve(clause.operand));
  const withEmpty = flatten(clause.operand).some((one) => one.kind === 'empty') ? 1 : 0;
  const by = byAuthor(context, clause.predicates);
  const author = by.map((one) => ` AND ${one.text.replace('h.author', 'held.author')}`).join('');
  return condition(
    `EXISTS (SELECT 1 FROM (
       SELECT x.value ->> 'from' AS value, h.created AS ended, h.author,
         lag(h.created, 1, i.created) OVER (ORDER BY h.created, h.id) AS began FROM ${CHANGES}
       UNION ALL SELECT CAST(${field.column} AS TEXT), ${END_OF_TIME}, i.creator,
         coalesce((SELECT max(h.created) FROM ${CHANGES}), i.created)) held
     WHERE (held.value IN (SELECT value FROM json_each(?)) OR (? AND held.value IS NULL))
       AND held.began < ? AND held.ended > ?${author})`,
    field.logged,
    field.logged,
    values,
    withEmpty,
    span[1],
    span[0],
    ...by.flatMap((one) => one.params),
  );
}

/** WAS and CHANGED of a field, with their predicates. Values that do not exist simply match nothing. */
export function historyCondition(context: JqlContext, clause: Clause, field: LoggedField): Condition {
  const negative = clause.operator.includes('not');
  const positive = clause.operator.endsWith('changed') ? changed(context, clause, field) : was(context, clause, field);
  return negative ? { text: `NOT ${positive.text}`, params: positive.params } : positive;
}
