import { parseJql } from '../../../../local/jira/jql/parser.ts';
import { withoutNot, type Positive } from '../../../../local/jira/jql/normalize.ts';

/** The bare logic of a query, written with parentheses. */
function written(node: Positive): string {
  if (node.kind !== 'clause') return `(${node.parts.map(written).join(` ${node.kind} `)})`;
  return `${node.field.name} ${node.operator}`;
}
const logic = (jql: string): string => {
  const { where } = parseJql(jql);
  return where ? written(withoutNot(where)) : '';
};

describe('a query that cannot be read', () => {
  test.each([
    ['project = ABC status', "Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 15)"],
    [
      'status = cf',
      "Expecting either a value, list or function but got 'CF'. You must surround 'CF' in quotation marks to use it as a value. (line 1, character 10)",
    ],
    ['summary ~ "open', "The quoted string 'open' has not been completed. (line 1, character 11)"],
    ['(project = A', "Expecting ')' before the end of the query."],
    ['project = A\nAND status = #', "The character '#' is a reserved JQL character."],
    ['key in ()', "Expecting either a value, list or function but got ')'."],
    ['project', 'Expecting operator before the end of the query.'],
    ['project = A order status', "Expecting 'by' but got 'status'. (line 1, character 19)"],
    ['summary ~ "\\q"', 'is an illegal JQL escape sequence'],
  ])('%s', (jql, message) => {
    expect(() => parseJql(jql)).toThrow(message);
  });

  test('a place on a later line counts from the start of that line', () => {
    expect(() => parseJql('project = A AND\n  status = B C')).toThrow('(line 2, character 14)');
  });

  test('nesting beyond all sense is refused, not crashed on', () => {
    expect(() => parseJql(`${'('.repeat(5000)}a = b${')'.repeat(5000)}`)).toThrow('nested too deeply');
  });
});

describe('the logic of a query', () => {
  test.each([
    ['a = 1 or b = 2 and c = 3', '(a = or (b = and c =))'],
    ['(a = 1 or b = 2) and c = 3', '((a = or b =) and c =)'],
    ['a = 1 && b = 2 | c = 3', '((a = and b =) or c =)'],
    ['not (a = 1 or not b ~ x)', '(a != and b ~)'],
    ['! a in (1)', 'a not in'],
    ['not a is empty', 'a is not'],
    ['not a changed', 'a not changed'],
    ['not a < 3', 'a >='],
  ])('%s', (jql, expected) => {
    expect(logic(jql)).toBe(expected);
  });
});

test.each([
  [`summary ~ 'it\\'s'`, "it's"],
  ['summary ~ "a \\u0041 \\"b\\""', 'a A "b"'],
  ['summary ~ -7d', '-7d'],
])('the value in %s', (jql, text) => {
  expect(parseJql(jql).where).toMatchObject({ operand: { kind: 'value', text } });
});

test.each([
  ['issue.property[okr].linked = 1', { name: 'issue.property', property: { key: 'okr', path: 'linked' } }],
  ['issue.property["a b"].x.y = 1', { name: 'issue.property', property: { key: 'a b', path: 'x.y' } }],
  ['issue.property[k].list[0].id = 1', { name: 'issue.property', property: { key: 'k', path: 'list[0].id' } }],
  ['cf[10016] > 3', { name: 'cf[10016]' }],
  ['"Epic Link" = A-1', { name: 'Epic Link' }],
])('the field in %s', (jql, field) => {
  expect(parseJql(jql).where).toMatchObject({ field });
});

test('predicates of WAS and CHANGED follow their operand', () => {
  expect(parseJql('status changed from "To Do" to Done after -7d by ada').where).toMatchObject({
    predicates: [{ name: 'from' }, { name: 'to' }, { name: 'after' }, { name: 'by' }],
  });
});
