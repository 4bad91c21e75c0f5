import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coachJson, runCoach, withFile } from './runCoach';

const HEADER = 'lang\tkind\ttext';
const REDUCE = 'Réduire les retards de 40 à 20';
const bytes = (text: string, encoding: 'latin1' | 'utf16le') => Buffer.from(text, encoding);

describe('a file that cannot be read', () => {
  it.each([
    ['that is empty', '', 'the file is empty'],
    ['with blank lines alone', '\n\n\t\n', 'the file is empty'],
    ['with a header alone', `${HEADER}\n\n`, 'line 1 is the header, and no row follows it'],
    ['without a column', 'kind\tnote\nkr\tx\n', 'line 1: the header has no column lang, text;'],
    ['whose header comes late', '\nlang\ttext\nen\tx\n', 'line 2: the header has no column kind;'],
    ['with commas between the columns', 'lang,kind,text\nen,kr,Foo\n', 'this looks like commas'],
    ['with a column twice', 'lang\tkind\ttext\tText\nen\tkr\ta\tb\n', 'line 1: the header has the column text twice'],
    ['in Latin-1', bytes(`${HEADER}\nen\tkr\tFoo\nfr\tkr\t${REDUCE}\n`, 'latin1'), 'line 3: not written in UTF-8'],
  ])('%s gets a sentence and exit code 2', (_what, content, sentence) => {
    const { code, out, err } = withFile(content, (file) => runCoach(file, '--json'));
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\bat .+:\d+:\d+|Error:/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it.each([
    ['no file', [], 'no file is named'],
    ['two files', ['a.tsv', 'b.tsv'], 'one file at a time, please; 2 are named'],
    ['a file that there is not', [join(tmpdir(), 'no-such-file.tsv')], 'there is no such file'],
    ['a folder', [tmpdir()], 'is a folder, not a file'],
    ['an option that there is not', ['a.tsv', '--verbose'], "Unknown option '--verbose'"],
  ])('because the command names %s gets a sentence and exit code 2', (_what, args, sentence) => {
    const { code, out, err } = runCoach(...args);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\bat .+:\d+:\d+|Error:/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('a file as programs and people write it', () => {
  const row = { verdict: 'outcome', language: 'fr', line: 2, text: REDUCE };
  it.each([
    ['with the columns in another order and more of them', `text\tsource\tkind\tlang\n${REDUCE}\tblog\tkr\tfr\n`, row],
    ['with CRLF', `${HEADER}\r\nfr\tkr\t${REDUCE}\r\n`, row],
    ['with a byte order mark', `\uFEFF${HEADER}\nfr\tkr\t${REDUCE}`, row],
    ['in UTF-16, as spreadsheets save it', bytes(`\uFEFF${HEADER}\r\nfr\tkr\t${REDUCE}\r\n`, 'utf16le'), row],
    ['with capitals and blanks in the header', ` Lang\tKIND \tText\nfr\tkr\t${REDUCE}\n`, row],
    ['with empty lines', `\n${HEADER}\n\n\t\t\nfr\tkr\t${REDUCE}\n\n`, { ...row, line: 5 }],
  ])('is read %s', (_what, content, expected) => {
    const { code, err, rows } = coachJson(content);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(expected);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('takes quotes for text, since tab-separated text has no quoting', () => {
    const text = '"Nurses" trust the ""alarm"" again';
    const [row] = coachJson(`${HEADER}\nen\tkr\t${text}\n`).rows;
    expect(row?.text).toBe(text);
    for (const { start, end, words } of row?.spans ?? []) expect(text.slice(start, end)).toBe(words);
  });
});
