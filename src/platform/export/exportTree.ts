import type { MacroConfig, RowColumn } from '../../contract/macro';
import type { TreeRow, TreeView } from '../../contract/tree';
import { exactMoment, shortDay, type MessageKey, type Translator } from '../../wording';
import { doc, heading, paragraph, table, text, type AdfDocument, type AdfNode } from './adf';
import { exportRow } from './exportRow';

const COLUMN_TITLES: Record<RowColumn, MessageKey> = {
  health: 'tree.columns.health',
  progress: 'row.result',
  work: 'row.workBar',
  confidence: 'tree.columns.confidence',
  owner: 'tree.columns.owner',
};

/** Where the numbers come from and in which words they are told. */
export type ExportPlace = { t: Translator; timeZone: string; okrPage: string };

/** The tree of a macro as a document that stands alone: a table, and beneath it cycle, day, time and source. */
export function exportTree(view: TreeView, config: MacroConfig, place: ExportPlace): AdfDocument {
  const { t, okrPage } = place;
  const linkTo = ({ kind, id }: TreeRow) => `${okrPage}?panel=${kind}:${encodeURIComponent(id)}`;
  const style = { columns: config.columns, compact: config.density === 'compact', t, linkTo };
  const head = [t('tree.columns.title'), ...config.columns.map((column) => t(COLUMN_TITLES[column]))];
  const body =
    view.rows.length === 0
      ? paragraph(text(t('tree.noMatch.text')))
      : table(
          head,
          view.rows.map((row) => exportRow(row, style)),
        );
  const title = config.headingLevel === null ? [] : [heading(config.headingLevel, view.cycle.name)];
  return doc([...title, body, ...moreRows(view, t), foot(view, place)]);
}

/** What an export says while the site has no cycle yet. */
export function exportNothing(t: Translator): AdfDocument {
  return doc([paragraph(text(t('macro.noCycle.text')))]);
}

function moreRows({ total, rows }: TreeView, t: Translator): AdfNode[] {
  const left = total - rows.length;
  return left === 0 ? [] : [paragraph(text(t('macro.moreRows', { count: left }), { type: 'em' }))];
}

function foot(view: TreeView, { t, timeZone, okrPage }: ExportPlace): AdfNode {
  const day = view.frozen ? t('macro.asOf', { day: shortDay(view.asOf, view.asOf, t.locale) }) : t('macro.live');
  const at = exactMoment(view.computedAt, t.locale, timeZone);
  return paragraph(
    text(`${view.cycle.name} · ${day} · ${t('macro.computedAt', { moment: at })} · `, { type: 'em' }),
    text(t('macro.source'), { type: 'link', attrs: { href: okrPage } }),
  );
}
