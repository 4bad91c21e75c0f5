import { html, raw } from 'hono/html';
import { type AdfDocument, adfToHtml, type AdfNode } from '../../confluence/index.ts';
import { surfaceContext } from '../bridge/context.ts';
import { extensionFor } from '../bridge/extension.ts';
import { isRecord } from '../json.ts';
import type { View } from '../page.ts';
import type { Markup } from '../pages/markup.ts';
import type { ExportType } from '../types.ts';
import { nameOf } from './data.ts';
import { configOf, macroOf } from './macros.ts';

/**
 * A page as an export shows it: every macro is replaced by the document that its `adfExport` function answers, a macro
 * without that function by a placeholder with its name.
 */
export async function exportDocument(
  view: View,
  document: AdfDocument,
  contentId: string,
  type: ExportType,
): Promise<AdfDocument> {
  return { ...document, content: await replaceMacros(view, document.content, contentId, type) };
}

async function replaceMacros(
  view: View,
  nodes: readonly AdfNode[],
  contentId: string,
  type: ExportType,
): Promise<AdfNode[]> {
  const replaced = await Promise.all(
    nodes.map(async (node): Promise<AdfNode[]> => {
      if (node.type.toLowerCase().endsWith('extension')) return exportMacro(view, node, contentId, type);
      if (node.content === undefined) return [node];
      return [{ ...node, content: await replaceMacros(view, node.content, contentId, type) }];
    }),
  );
  return replaced.flat();
}

async function exportMacro(view: View, node: AdfNode, contentId: string, type: ExportType): Promise<AdfNode[]> {
  const { deps, session } = view;
  const surface = macroOf(view, node);
  if (surface?.module['adfExport'] === undefined) return [placeholder(node)];
  const { accountId } = session.person;
  const localId = node.attrs?.['localId'];
  const place = {
    contentId,
    config: configOf(node),
    location: view.url.href,
    ...(typeof localId === 'string' && { localId }),
  };
  try {
    const context = surfaceContext(deps, session, surface, await extensionFor(deps, 'macro', place, accountId));
    const answer = await deps.invoker.exportMacro(surface.key, type, context, accountId);
    if (isRecord(answer) && Array.isArray(answer['content'])) return answer['content'] as AdfNode[];
    return [paragraph(view.words.exportNothing)];
  } catch (error) {
    return [paragraph(`${view.words.exportFailed} ${error instanceof Error ? error.message : String(error)}`)];
  }
}

const paragraph = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function placeholder(node: AdfNode): AdfNode {
  const text = node.attrs?.['text'];
  return paragraph(`[${typeof text === 'string' && text !== '' ? text : 'Macro'}]`);
}

const PRINT_STYLE = `body{font:11pt/1.5 Arial,Helvetica,sans-serif;color:#1d2125;max-width:190mm;margin:12mm auto;padding:0 4mm}
h1{font-size:22pt}h2{font-size:16pt}h3{font-size:13pt}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #c1c7d0;padding:4pt 6pt;text-align:left;vertical-align:top}th{background:#f4f5f7}
pre{background:#f4f5f7;padding:6pt;white-space:pre-wrap}.panel{border-left:3pt solid #357de8;padding:2pt 8pt;background:#f4f5f7}
.byline{color:#5e6c84}.lozenge{border:1px solid #c1c7d0;padding:0 3pt}@media print{body{margin:0;max-width:none}}`;

/** The exported page as a document of its own, with no address of this site in it. */
export function printDocument(view: View, title: string, byline: string, document: AdfDocument): Markup {
  const body = adfToHtml(document, { locale: view.session.locale, mention: (accountId) => nameOf(view, accountId) });
  return html`<!doctype html>
    <html lang="${view.session.locale}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          ${raw(PRINT_STYLE)}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        <p class="byline">${byline}</p>
        ${raw(body)}
      </body>
    </html>`;
}
