import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { coachJson, runCoach, withFile } from './runCoach';

const POSTS = 'Publish 10 LinkedIn posts';
const table = (columns: string, rows: readonly string[]) => `${columns}\n${rows.join('\n')}\n`;

describe('a row in trouble', () => {
  const rows = [
    `en\tkr\t${POSTS}\tactivity`,
    `en\tkr`,
    `en\tkr\t  \toutcome`,
    `en\tinitiative\t${POSTS}\ttask`,
    `de\tkr\tReduce churn from 5 to 3 %\toutcome`,
    `\tkr\tRéduire les retards de 40 à 20\toutcome`,
    `en\tkr\t${POSTS}\tactivity\tmore\tand more`,
    `fr\tkr\tReduce the churn of our customers from 5 to 3 %\tunlabeled`,
  ];
  const { code, err, rows: answers } = coachJson(table('lang\tkind\ttext\tlabel', rows));

  it('keeps no other row from its answer', () => {
    expect(code).toBe(0);
    expect(answers.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    [2, 'activity', 'en', []],
    [3, 'unsure', 'en', ['ends before the column text', 'has no text']],
    [4, 'unsure', 'en', ['has no text']],
    [5, 'activity', 'en', ['is neither kr nor objective: read as a key result', 'label "task" is neither']],
    [6, 'unsure', 'unknown', ['lang "de" is neither en nor fr']],
    [7, 'outcome', 'fr', ['has no lang: found from the text']],
    [8, 'activity', 'en', ['has cells beyond the header']],
    [9, 'outcome', 'en', []],
  ])('at line %d is answered with %s, read as %s, and said to be in trouble', (line, verdict, language, notes) => {
    const row = answers.find((answer) => answer.line === line);
    expect(row).toMatchObject({ verdict, language });
    expect(row?.notes).toEqual(notes.map((note) => expect.stringContaining(note) as unknown));
  });

  it('is named by its line on the error stream, once for each trouble', () => {
    expect(err).toContain('lines 3–4: has no text\n');
    expect(err).toContain('line 6: lang "de" is neither en nor fr: answered with unsure\n');
  });
});

it('takes kinds and languages as people write them', () => {
  const kinds = ['kr', 'KR', 'key result', 'keyResult', 'key_result', 'Résultat clé', 'objective', 'Objectif', 'o'];
  const langs = ['en', 'EN', 'en-US', 'en_GB', 'English'];
  const rows = [...kinds.map((kind) => `en\t${kind}\t${POSTS}`), ...langs.map((lang) => `${lang}\tkr\t${POSTS}`)];
  expect(coachJson(table('lang\tkind\ttext', rows)).err).toBe('');
  // Only an objective is asked to leave its numbers to the key results.
  const asked = coachJson(
    table(
      'lang\tkind\ttext',
      ['en\tkr', 'en\tobjective'].map((row) => `${row}\t${POSTS}`),
    ),
  );
  const keys = asked.rows.map(({ reasons }) => reasons.map(({ messageKey }) => messageKey));
  expect(keys.map((own) => own.includes('clear.numberInObjective'))).toEqual([false, true]);
});

it('gives each reason its key, its sentence in the language of the text, and its words', () => {
  const { rows } = coachJson(
    table('lang\tkind\ttext\tnote', [`en\tkr\t${POSTS}\tmine`, 'fr\tkr\tPublier 10 articles\t']),
  );
  expect(rows[0]).toMatchObject({ lang: 'en', kind: 'kr', note: 'mine', verdict: 'activity' });
  expect(rows[0]?.spans[0]).toEqual({ start: 0, end: 7, words: 'Publish' });
  expect(rows[0]?.reasons[0]).toMatchObject({
    messageKey: 'outcome.activity.make',
    sentence: expect.stringContaining('“Publish” says what you will produce') as unknown,
  });
  expect(rows[1]?.reasons[0]?.sentence).toMatch(/^«\sPublier\s» dit/);
});

it('writes rows for people: line, verdict, confidence, and no character that steers a terminal', () => {
  const content = table('lang\tkind\ttext\tlabel', [`en\tkr\t\u001b${POSTS}\toutcome`]);
  const { out } = withFile(content, (file) => runCoach(file));
  expect(out).toMatch(/^ {4}2 {2}activity 0\.\d\d {2}\(labelled outcome\) {3}Publish 10 LinkedIn posts\n {7}“Publish”/);
});

it('answers ten thousand rows, and a text of a million characters', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `en\tkr\t${POSTS.replace('10', String(at + 2))}`);
  const { code, rows: answers } = coachJson(table('lang\tkind\ttext', [...rows, `en\tkr\t${'more '.repeat(200_000)}`]));
  expect({ code, answers: answers.length }).toEqual({ code: 0, answers: 10_001 });
});

it('ends quietly when nobody reads on', () => {
  const content = table(
    'lang\tkind\ttext',
    Array.from({ length: 3000 }, () => `en\tkr\t${POSTS}`),
  );
  const script = join(__dirname, '../../../scripts/coach.ts');
  const { stdout, stderr } = withFile(content, (file) =>
    spawnSync('sh', ['-c', '"$0" "$1" "$2" | head -n 1', process.execPath, script, file], { encoding: 'utf8' }),
  );
  expect({ lines: stdout.trimEnd().split('\n').length, stderr }).toEqual({ lines: 1, stderr: '' });
});

it('runs as npm runs it, with a path from where it was typed', () => {
  const { stdout, status } = withFile(table('lang\tkind\ttext', [`en\tkr\t${POSTS}`]), (file) =>
    spawnSync('npm', ['run', '--silent', 'coach', '--', relative(__dirname, file), '--json'], {
      encoding: 'utf8',
      cwd: __dirname,
    }),
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ verdicts: { activity: 1, outcome: 0, unsure: 0 }, metrics: null });
});
