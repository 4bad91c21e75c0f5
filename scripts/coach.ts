import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCoach } from './coach/loadCoach.ts';
import { measure, type Figures } from './coach/measure.ts';
import { readRows, type Row } from './coach/readRows.ts';
import { sentenceWriter } from './coach/sentences.ts';

const USAGE =
  'npm run coach -- <file.tsv> [--json]\nThe file has a header line with at least lang, kind and text; label is measured where it is given.';

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);

function printFigures(figures: readonly Figures[], unsure: number, labelled: number): void {
  console.log('\n                rows unsure   prec.  recall      F1 | unsure left out: recall      F1');
  for (const row of figures) {
    const name = `${row.lang} ${row.label}`.padEnd(14);
    const counts = `${String(row.rows).padStart(6)} ${String(row.unsure).padStart(6)}`;
    const wrong = [row.precision, row.recall, row.f1].map(percent).join('  ');
    console.log(
      `${name}${counts}  ${wrong} |               ${percent(row.answeredRecall)}  ${percent(row.answeredF1)}`,
    );
  }
  console.log(`unsure: ${unsure} of ${labelled} labelled rows (${percent(unsure / labelled).trim()} %)`);
}

async function answerRows(rows: readonly Row[]) {
  const coach = await loadCoach();
  const write = sentenceWriter();
  return rows.map((row) => {
    const lang = /^fr/i.test(row['lang'] ?? '') ? 'fr' : /^en/i.test(row['lang'] ?? '') ? 'en' : undefined;
    const kind = /^o/i.test(row['kind'] ?? '') ? 'objective' : 'keyResult';
    const text = row['text'] ?? '';
    const answer = coach.classify(text, kind, lang);
    const remarks = coach.reviewText({ text, kind, ...(lang && { language: lang }) }).remarks;
    const reasons = [answer, ...remarks.filter((remark) => remark.check !== 'outcome')].map((remark) => ({
      ...remark,
      words: remark.spans.map(({ start, end }) => text.slice(start, end)),
      sentence: write(remark, lang ?? answer.language),
    }));
    return { row, verdict: answer.verdict, confidence: Number(answer.confidence.toFixed(3)), reasons };
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const file = positionals[0];
if (file === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const answers = await answerRows(readRows(readFileSync(file, 'utf8')));
  const labelled = answers.map(({ row, verdict }) => ({ lang: row['lang'] ?? '', label: row['label'] ?? '', verdict }));
  const figures = measure(labelled);
  const judged = labelled.filter((row) => row.label === 'activity' || row.label === 'outcome');
  if (values.json)
    console.log(JSON.stringify({ rows: answers.map(({ row, ...rest }) => ({ ...row, ...rest })), figures }, null, 2));
  else {
    for (const answer of answers) {
      console.log(`${answer.verdict.padEnd(8)} ${answer.confidence.toFixed(2)}  ${answer.row['text'] ?? ''}`);
      for (const { sentence, words } of answer.reasons) {
        console.log(`    ${sentence}${words.length > 0 ? `  [${words.join(' | ')}]` : ''}`);
      }
    }
    if (figures.length > 0)
      printFigures(figures, judged.filter((row) => row.verdict === 'unsure').length, judged.length);
  }
}
