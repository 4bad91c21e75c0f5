import { type AdfDocument, type AdfNode, attribute, BodyError, plainText } from './adf.ts';
import { extensionToStorage, isExtension } from './extension-xml.ts';
import { inlineToStorage } from './inline-to-storage.ts';
import { cdata, escapeXml } from './xml.ts';

/** How ADF's panels are called in storage. */
export const PANEL_MACROS: Record<string, string> = {
  info: 'info',
  success: 'tip',
  warning: 'note',
  error: 'warning',
  note: 'panel',
};

const PLAIN_TAGS: Record<string, string> = {
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
};

/** A document in Confluence's storage format; throws `BodyError` for a node that the local site does not know. */
export function adfToStorage(document: AdfDocument): string {
  return blocks(document.content);
}

const blocks = (nodes: readonly AdfNode[] | undefined): string => (nodes ?? []).map(blockToStorage).join('');
const inlines = (nodes: readonly AdfNode[] | undefined): string => (nodes ?? []).map(inlineToStorage).join('');

function blockToStorage(node: AdfNode): string {
  const tag = PLAIN_TAGS[node.type];
  if (tag !== undefined) return `<${tag}>${blocks(node.content)}</${tag}>`;
  if (isExtension(node)) return extensionToStorage(node, blocks(node.content));
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlines(node.content)}</p>`;
    case 'heading':
      return `<h${attribute(node, 'level', '1')}>${inlines(node.content)}</h${attribute(node, 'level', '1')}>`;
    case 'orderedList':
      return `<ol${Number(attribute(node, 'order', '1')) > 1 ? ` start="${attribute(node, 'order')}"` : ''}>${blocks(node.content)}</ol>`;
    case 'rule':
      return '<hr />';
    case 'table':
      return `<table${optional('data-layout', attribute(node, 'layout'))}><tbody>${blocks(node.content)}</tbody></table>`;
    case 'tableHeader':
      return cell('th', node);
    case 'tableCell':
      return cell('td', node);
    case 'codeBlock':
      return macro(
        'code',
        { language: attribute(node, 'language') },
        `<ac:plain-text-body>${cdata(plainText(node))}</ac:plain-text-body>`,
      );
    case 'panel':
      return macro(PANEL_MACROS[attribute(node, 'panelType')] ?? 'info', {}, richText(node));
    case 'expand':
      return macro('expand', { title: attribute(node, 'title') }, richText(node));
    default:
      throw new BodyError(`The local site cannot store the node "${node.type}".`);
  }
}

function cell(tag: string, node: AdfNode): string {
  const spans = optional('colspan', attribute(node, 'colspan')) + optional('rowspan', attribute(node, 'rowspan'));
  return `<${tag}${spans}>${blocks(node.content)}</${tag}>`;
}

const optional = (name: string, value: string): string => (value === '' ? '' : ` ${name}="${escapeXml(value)}"`);

const richText = (node: AdfNode): string => `<ac:rich-text-body>${blocks(node.content)}</ac:rich-text-body>`;

function macro(name: string, parameters: Record<string, string>, body: string): string {
  const given = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<ac:parameter ac:name="${key}">${escapeXml(value)}</ac:parameter>`)
    .join('');
  return `<ac:structured-macro ac:name="${name}">${given}${body}</ac:structured-macro>`;
}
