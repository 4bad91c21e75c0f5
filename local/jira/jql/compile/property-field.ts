import type { IndexedProperty } from '../../context.ts';
import type { Clause, Operator } from '../ast.ts';
import { dateFunction } from '../date-functions.ts';
import { dateOf } from '../dates.ts';
import { accountsOf } from './accounts.ts';
import { columnIn, condition, flatten, isNegative } from './conditions.ts';
import { numberField } from './custom-fields.ts';
import { textField } from './text-fields.ts';
import { EQUALITY, NOTHING, ORDER, type JqlContext, type JqlField } from './types.ts';

const ENTITY_ID: Readonly<Record<IndexedProperty['entityType'], string>> = {
  issue: 'CAST(i.id AS TEXT)',
  project: 'CAST(i.project_id AS TEXT)',
  user: 'i.assignee',
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL that gives the value at a property's path, null when there is none. */
function valueAt(property: IndexedProperty): string {
  const path = property.path === '' ? '$' : `$.${property.path.replace(/\.?\[(\d+)\]/g, '[$1]')}`;
  return `(SELECT y.value ->> ${quoted(path)} FROM jira_property y WHERE y.entity = '${property.entityType}'
    AND y.entity_id = ${ENTITY_ID[property.entityType]} AND y.key = ${quoted(property.propertyKey)})`;
}

function dates(context: JqlContext, clause: Clause): number[] {
  return flatten(clause.operand).flatMap((one) => {
    if (one.kind === 'value') return dateOf(one.text, context.viewer.zone, context.now) ?? [];
    if (one.kind !== 'function') return [];
    return dateFunction(one.name, one.args, context.viewer.zone, context.now) ?? [];
  });
}

function exactField(value: string, resolve: (context: JqlContext, clause: Clause) => string[]): JqlField {
  return {
    operators: EQUALITY,
    compile(context, clause) {
      const withEmpty = flatten(clause.operand).some((one) => one.kind === 'empty');
      return columnIn(value, resolve(context, clause), withEmpty, isNegative(clause.operator));
    },
    sort: [value],
  };
}

function dateField(value: string): JqlField {
  const instant = `CAST(round((julianday(${value}) - 2440587.5) * 86400000) AS INTEGER)`;
  const ordered: readonly Operator[] = ORDER;
  return {
    operators: [...EQUALITY, ...ORDER],
    compile(context, clause) {
      const values = dates(context, clause);
      const withEmpty = flatten(clause.operand).some((one) => one.kind === 'empty');
      if (!ordered.includes(clause.operator)) return columnIn(instant, values, withEmpty, isNegative(clause.operator));
      const [first] = values;
      return first === undefined ? NOTHING : condition(`coalesce(${instant} ${clause.operator} ?, 0)`, first);
    },
    sort: [instant],
  };
}

/** How an indexed entity property is searched, by the type that the manifest declares. */
export function propertyField(property: IndexedProperty): JqlField {
  const value = valueAt(property);
  switch (property.type) {
    case 'number':
      return numberField(value);
    case 'text':
      return textField(value, [value]);
    case 'string':
      return exactField(value, (_, clause) =>
        flatten(clause.operand).flatMap((one) => (one.kind === 'value' ? [one.text] : [])),
      );
    case 'user':
      return exactField(value, (context, clause) => flatten(clause.operand).flatMap((one) => accountsOf(context, one)));
    case 'date':
      return dateField(value);
  }
}
