import { compileExpression } from '../../../../local/forge/events/expression';

const event = {
  issue: { key: 'ABC-1', fields: { issueType: { name: 'Bug' }, labels: ['a', 'b'], parent: null } },
  changelog: { items: [{ field: 'summary' }, { field: 'status', from: '1' }] },
};
const evaluate = (source: string): unknown => compileExpression(source)(event);

describe('a filter expression', () => {
  it.each([
    ["event.issue.fields?.issueType.name == 'Bug'", true],
    ['event.issue.fields.issueType.name != "Bug"', false],
    ["event.changelog.items.some(i => i.field == 'status' || i.field == 'resolution')", true],
    ["event.changelog.items.some(i => i.field == 'parent')", false],
    ["event.changelog.items.every(i => i.field != 'parent')", true],
    ["event.changelog.items.some(i => ['status', 'parent'].includes(i.field))", true],
    ["event.issue.fields.labels.includes('b')", true],
    ["event.issue.key.includes('ABC-')", true],
    ['event.issue.fields.parent == null', true],
    ['event.issue.missing == null', true],
    ["event.missing?.changelog?.items.some(i => i.field == 'a') == null", true],
    ["!(event.issue.key == 'X') && (event.issue.key == 'ABC-1' || false)", true],
    ['event.issue.fields.parent?.fields.status.name == null', true],
    ['event.changelog.items.length == 2', true],
  ])('%s is %s', (source, expected) => {
    expect(evaluate(source)).toBe(expected);
  });

  it.each([
    ['event.issue.key = 1', 16],
    ['event.issue.key + 1', 16],
    ["event.items.map(i => i.field) == 'a'", 16],
    ["event.issue.key == 'a", 19],
    ['(event.issue.key', 16],
    ['event.issue.key == 1 2', 21],
  ])('that is not understood is refused with its place: %s', (source, place) => {
    expect(() => compileExpression(source)).toThrow(`at character ${place}`);
  });

  it.each([
    "event.issue.fields.parent.key == 'A'",
    'other.key == 1',
    '!event.issue.key',
    "event.issue.some(i => i == '')",
  ])('fails where Jira would: %s', (source) => {
    expect(() => evaluate(source)).toThrow();
  });
});
