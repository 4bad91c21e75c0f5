import type { Operand } from '../ast.ts';
import { columnIn, flatten, isNegative } from './conditions.ts';
import { historyCondition } from './history.ts';
import { EQUALITY, HISTORY, type JqlContext, type JqlField } from './types.ts';

/** Finds the ids that a value may mean, by name or id. */
export type Resolve = (context: JqlContext, operand: Operand) => number[];

interface EntityField {
  column: string;
  resolve: Resolve;
  sort: readonly string[];
  /** Name of the field in changelog items, where WAS and CHANGED work. */
  logged?: string;
}

/** Ids in a table whose name, in any case, or id is the text. */
export function byNameOrId(context: JqlContext, table: string, text: string): number[] {
  const rows = context.jira.sql.all<{ id: number }>(
    `SELECT id FROM ${table} WHERE name = ? COLLATE NOCASE OR id = ?`,
    text,
    /^\d+$/.test(text) ? Number(text) : -1,
  );
  return rows.map((row) => row.id);
}

/** A field that points at one entity, such as status, by its id in a column of the issue. */
export function entityField({ column, resolve, sort, logged }: EntityField): JqlField {
  return {
    operators: logged === undefined ? EQUALITY : [...EQUALITY, ...HISTORY],
    compile(context, clause) {
      const operands = flatten(clause.operand);
      const ids = operands.flatMap((operand) => resolve(context, operand));
      if (logged !== undefined && HISTORY.includes(clause.operator)) {
        const resolved = (operand: Operand): string[] =>
          flatten(operand).flatMap((one) => resolve(context, one).map(String));
        return historyCondition(context, clause, { logged, column, resolve: resolved });
      }
      const withEmpty = operands.some((operand) => operand.kind === 'empty');
      const negative = isNegative(clause.operator);
      if (negative && withEmpty && ids.length === 0) return { text: `${column} IS NOT NULL`, params: [] };
      return columnIn(column, ids, withEmpty, negative);
    },
    sort,
    unknownValues: (context, operand) =>
      flatten(operand).flatMap((one) => (one.kind === 'value' && resolve(context, one).length === 0 ? [one.text] : [])),
  };
}
