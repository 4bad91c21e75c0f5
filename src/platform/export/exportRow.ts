import type { RowColumn } from '../../contract/macro';
import type { KeyResultRow, TreeRow } from '../../contract/tree';
import type { Health } from '../../contract/vocabulary';
import { rowWording, type BarWording, type RowWording, type Translator } from '../../wording';
import { mention, paragraph, status, text, type AdfNode, type StatusColor } from './adf';

const COLORS: Record<Health, StatusColor> = {
  onTrack: 'green',
  atRisk: 'yellow',
  offTrack: 'red',
  outdated: 'purple',
  pending: 'neutral',
  closed: 'neutral',
};

/** An em space for each level: table cells of ADF know no indentation. */
const INDENT = '\u2003';
const BETWEEN = ' · ';

/** How an export writes its rows. */
export type RowStyle = {
  columns: readonly RowColumn[];
  compact: boolean;
  t: Translator;
  linkTo: (row: TreeRow) => string;
};

/** The cells of one row, each bar in words. */
export function exportRow(row: TreeRow, style: RowStyle): AdfNode[][] {
  const words = rowWording(row, style.t);
  return [titleCell(row, words, style), ...style.columns.map((column) => cellOf(column, row, words, style.columns))];
}

function titleCell(row: TreeRow, words: RowWording, { compact, linkTo }: RowStyle): AdfNode[] {
  const link = { type: 'link' as const, attrs: { href: linkTo(row) } };
  const title = row.kind === 'objective' ? text(` ${row.title}`, { type: 'strong' }) : text(` ${row.title}`);
  const indent = INDENT.repeat(row.depth - 1);
  const first = paragraph(text(indent), text(row.key, link), title);
  // What is restricted is part of the sum, so that even a compact row tells of it.
  const asides = compact ? [] : [words.children, ...words.signals.map(({ label }) => label)];
  const line = join([words.restricted, ...asides]);
  return line === '' ? [first] : [first, paragraph(text(`${indent}${line}`, { type: 'em' }))];
}

function cellOf(column: RowColumn, row: TreeRow, words: RowWording, columns: readonly RowColumn[]): AdfNode[] {
  // A key result that is measured by its work has one number, which is said once.
  const workIsResult = row.kind === 'keyResult' && row.measure === 'work';
  switch (column) {
    case 'health':
      return [paragraph(status(words.health, COLORS[row.health], `${row.id}-health`))];
    case 'progress':
      return lines([
        join([percentOf(words.result), workIsResult ? words.workSentence : words.resultSentence]),
        words.pace,
      ]);
    case 'work':
      if (row.kind !== 'keyResult') return [paragraph()];
      return workIsResult && columns.includes('progress') ? lines([words.workChange]) : workCell(row, words);
    case 'confidence':
      return lines([words.confidence]);
    case 'owner':
      return [paragraph(mention(row.ownerId))];
  }
}

function workCell({ work }: KeyResultRow, words: RowWording): AdfNode[] {
  const share = work.share === null ? null : words.work && percentOf(words.work);
  return lines([join([share, words.workSentence]), words.workChange]);
}

/** Above 100 % the bar is full, and the badge says by how much. */
function percentOf({ percent, badge }: BarWording): string | null {
  return badge ?? percent;
}

function lines(sentences: readonly (string | null)[]): AdfNode[] {
  const said = sentences.filter((sentence) => sentence !== null && sentence !== '');
  return said.length === 0 ? [paragraph()] : said.map((sentence) => paragraph(text(sentence ?? '')));
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(BETWEEN);
}
