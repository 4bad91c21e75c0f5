import { JastBuilder } from '@atlaskit/jql-ast';
import fc from 'fast-check';
import type { Node } from '../../../../local/jira/jql/ast.ts';
import { parseJql } from '../../../../local/jira/jql/parser.ts';

// Atlassian's own grammar judges what the local parser takes and how it groups it.
const builder = new JastBuilder();

interface JudgeClause {
  clauseType: string;
  clauses?: JudgeClause[];
  clause?: JudgeClause;
  operator?: { value: string };
}

function judgeShape(clause: JudgeClause): string {
  const parts = clause.clauses ?? (clause.clause ? [clause.clause] : []);
  const operator = clause.operator?.value ?? '';
  return parts.length === 0 ? operator : `${operator}(${parts.map(judgeShape).join()})`;
}

function ownShape(node: Node): string {
  switch (node.kind) {
    case 'clause':
      return node.operator;
    case 'not':
      return `not(${ownShape(node.part)})`;
    case 'and':
    case 'or':
      return `${node.kind}(${node.parts.map(ownShape).join()})`;
  }
}

function judge(jql: string): string {
  const { errors, query } = builder.build(jql);
  if (errors.length > 0) return 'refused';
  return query?.where ? judgeShape(query.where as unknown as JudgeClause) : 'unbounded';
}

function own(jql: string): string {
  try {
    const { where } = parseJql(jql);
    return where ? ownShape(where) : 'unbounded';
  } catch {
    return 'refused';
  }
}

test.each(
  `a = b|a = -7d|a = +7d|a = 2026/08/10|a = x@y|a = b.c|a.b = c|a = b c|a = "x|a=b&c=d|a=b&&c=d|!a=b|not a = b|!(a=b)
a = b*|a = b;|a is not empty|a was not in (b,c) after "2020" by x|a changed from b to c during (x,y)|a was b on "x" from c
a in b|a = (b)|in = b|a = cf|cf = a|a = and|a in ()|f() = a|a = f()|a = f(x y)|a = f(x, y)|issue.property[k].p = 1
issue.property["k"].p.q = 1|cf[1] = 1|cf [1] = 1|cf["1"] = 1|order by a|a=b order by c desc, d|a = b order c|a not in (b)
a !in (b)|a = null|a = 1.5|a = x:y|a = x#y|a = "\\q"|empty = a|a = {b}|a not = b|a is in b|a => b|a == b|a <> b|a in (b,)
select = a|a = select|limit=a|order = a|a.property[b].c is empty|a was in b|a was in (b)|a changed|a changed after (x,y)
a = b after "x"|a not b|NOT NOT a=b|a=5-4|-b = 5|5 = 5|a in f()|a in empty|a ~ (b)|a = (b, c)|a in (b, f())|a . b = c
issue.property = 1|(a=b|a=b)|a|a =||a=b and|a = b order by|a = b order by c,|a = b order by cf[1]|a < empty|a ~ empty
a in ((b))|a in ((b),c)|a in (b (c))|a = b order by c d|order by|a = b & & c=d|a is|a was empty|a was b before c after d`
    .split(/[|\n]/)
    .map((jql) => [jql]),
)('takes or refuses %j as the judge does', (jql) => {
  expect(own(jql)).toBe(judge(jql));
});

test('knows of one difference: a real site reads IS NOT with a word, and the judge does not', () => {
  expect(judge('a is not word')).toBe('refused');
  expect(own('a is not word')).toBe('is not');
});

const word = fc.constantFrom(
  'status',
  'project',
  'A-1',
  'x.y',
  '"two words"',
  "'q'",
  'cf[10016]',
  '12',
  'é',
  'or',
  'select',
);
const value = fc.constantFrom('Done', '"In Progress"', '-7d', 'empty', 'now()', 'f("a", b)', '1.5', 'by', '"\\"q\\""');
const list = fc.array(value, { maxLength: 3 }).map((values) => `(${values.join(', ')})`);
const simple = fc
  .tuple(word, fc.constantFrom('=', '!=', '<', '<=', '>', '>=', '~', '!~', 'was', 'WAS NOT'), value)
  .map((parts) => parts.join(' '));
const member = fc
  .tuple(word, fc.constantFrom('in', 'NOT IN', 'was in', 'was not in'), fc.oneof(list, value))
  .map((parts) => parts.join(' '));
const emptiness = fc.tuple(word, fc.constantFrom('is empty', 'IS NOT null', 'changed')).map((parts) => parts.join(' '));
const clause = fc.oneof(simple, member, emptiness);
const query = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    clause,
    fc.tuple(tie('node'), fc.constantFrom('and', 'OR', '&&', '||', ''), tie('node')).map((parts) => parts.join(' ')),
    tie('node').map((node) => `(${node})`),
    fc.tuple(fc.constantFrom('not ', '!'), tie('node')).map((parts) => parts.join('')),
  ),
})).node;

/** Operands whose reading the judge and a real site do not share are left out. */
const undisputed = (jql: string): boolean => !/\bin empty\b|\bwas (not )?in empty\b/i.test(jql);

test('reads generated queries into the same tree as the judge', () => {
  fc.assert(
    fc.property(query.filter(undisputed), (jql) => {
      expect(own(jql)).toBe(judge(jql));
    }),
    { numRuns: 400 },
  );
});
