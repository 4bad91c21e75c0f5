import { badRequest } from './error.ts';

export interface Condition {
  property: string;
  condition: string;
  values?: unknown[];
}

export interface Conditions {
  and?: Condition[];
  or?: Condition[];
}

type Test = (value: unknown, values: readonly unknown[]) => boolean;

type Ordered = string | number;
const isOrdered = (value: unknown): value is Ordered => typeof value === 'string' || typeof value === 'number';

/** Only values of one type are ordered; nothing is above or below a missing one. */
const compared =
  (holds: (order: number) => boolean): Test =>
  (value, [other]) =>
    isOrdered(value) && isOrdered(other) && typeof value === typeof other && holds(compare(value, other));

export const compare = (a: Ordered, b: Ordered): number => (a < b ? -1 : a > b ? 1 : 0);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const contains: Test = (value, [part]) =>
  Array.isArray(value) ? value.includes(part) : (text(value)?.includes(text(part) ?? '\0') ?? false);

const TESTS: Readonly<Record<string, Test>> = {
  BEGINS_WITH: (value, [start]) => text(value)?.startsWith(text(start) ?? '\0') ?? false,
  BETWEEN: (value, [low, high]) => compared((o) => o >= 0)(value, [low]) && compared((o) => o <= 0)(value, [high]),
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
  GREATER_THAN: compared((order) => order > 0),
  GREATER_THAN_EQUAL_TO: compared((order) => order >= 0),
  LESS_THAN: compared((order) => order < 0),
  LESS_THAN_EQUAL_TO: compared((order) => order <= 0),
  CONTAINS: contains,
  NOT_CONTAINS: (value, values) => !contains(value, values),
  EQUAL_TO: (value, [other]) => value === other,
  NOT_EQUAL_TO: (value, [other]) => value !== other,
};

const RANGE_CONDITIONS = new Set([
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
]);

export function holds(value: unknown, { condition, values = [] }: Omit<Condition, 'property'>): boolean {
  const test = TESTS[condition];
  if (!test) throw badRequest('INVALID_FILTER_CONDITION', `There is no condition ${condition}.`);
  return test(value, values);
}

/** Like `holds`, for the range attribute of an index, which takes fewer conditions. */
export function holdsInRange(value: unknown, range: Omit<Condition, 'property'>): boolean {
  if (!RANGE_CONDITIONS.has(range.condition)) {
    throw badRequest('INVALID_FILTER_CONDITION', `An index cannot be searched by ${range.condition}.`);
  }
  return holds(value, range);
}

/** Whether a value (or none: undefined) meets all of `and`, or any of `or`. */
export function meets(value: unknown, conditions: Conditions | undefined): boolean {
  if (!conditions) return true;
  const { and, or } = conditions;
  if (and && or) throw badRequest('INVALID_FILTER_OPERATORS_COMBINATION', 'Filters are combined by and or by or.');
  if ((and ?? or)?.length === 0) throw badRequest('EMPTY_FILTER_OPERATOR', 'The filter holds no condition.');
  const check = (one: Condition): boolean => holds((value as Record<string, unknown> | undefined)?.[one.property], one);
  return or ? or.some(check) : (and ?? []).every(check);
}
