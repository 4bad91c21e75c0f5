import { type AdfMark, type AdfNode, attribute, BodyError } from './adf.ts';
import { extensionToStorage } from './extension-xml.ts';
import { escapeXml } from './xml.ts';

const MARK_TAGS: Record<string, string> = { strong: 'strong', em: 'em', underline: 'u', strike: 'del', code: 'code' };

/** A node inside a paragraph, heading or cell, in storage format. */
export function inlineToStorage(node: AdfNode): string {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight(wrapInMark, escapeXml(node.text ?? ''));
    case 'hardBreak':
      return '<br />';
    case 'mention':
      return `<ac:link><ri:user ri:account-id="${escapeXml(attribute(node, 'id'))}" /></ac:link>`;
    case 'date':
      return `<time datetime="${new Date(Number(attribute(node, 'timestamp'))).toISOString().slice(0, 10)}" />`;
    case 'status':
      return `<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">${escapeXml(attribute(node, 'text'))}</ac:parameter><ac:parameter ac:name="colour">${escapeXml(attribute(node, 'color', 'neutral'))}</ac:parameter></ac:structured-macro>`;
    case 'emoji':
      return `<ac:emoticon ac:emoji-shortname="${escapeXml(attribute(node, 'shortName'))}" ac:emoji-fallback="${escapeXml(attribute(node, 'text'))}" />`;
    case 'inlineCard':
      return `<a href="${escapeXml(attribute(node, 'url'))}" data-card-appearance="inline">${escapeXml(attribute(node, 'url'))}</a>`;
    case 'inlineExtension':
      return extensionToStorage(node, '');
    default:
      throw new BodyError(`The local site cannot store the node "${node.type}".`);
  }
}

function wrapInMark(inner: string, mark: AdfMark): string {
  const tag = MARK_TAGS[mark.type];
  if (tag !== undefined) return `<${tag}>${inner}</${tag}>`;
  switch (mark.type) {
    case 'subsup':
      return `<${attribute(mark, 'type', 'sub')}>${inner}</${attribute(mark, 'type', 'sub')}>`;
    case 'link':
      return `<a href="${escapeXml(attribute(mark, 'href'))}">${inner}</a>`;
    case 'textColor':
      return `<span style="color: ${escapeXml(attribute(mark, 'color'))};">${inner}</span>`;
    default:
      throw new BodyError(`The local site cannot store the mark "${mark.type}".`);
  }
}
