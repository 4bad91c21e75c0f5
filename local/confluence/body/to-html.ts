import { type AdfMark, type AdfNode, attribute } from './adf.ts';
import { isExtension } from './extension-xml.ts';
import { escapeXml } from './xml.ts';

export interface HtmlOptions {
  /** HTML in place of a macro; without it, or for undefined: the macro's title in a dashed box. */
  extension?: (node: AdfNode) => string | undefined;
  /** Display name of an account; default: the account id. */
  mention?: (accountId: string) => string;
  /** BCP 47 tag that dates are written in. */
  locale?: string;
}

const TAGS: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  layoutSection: 'div',
  layoutColumn: 'div',
};

const MARK_TAGS: Record<string, string> = { strong: 'strong', em: 'em', underline: 'u', strike: 's', code: 'code' };

/** A document, or any part of one, as HTML. Text is escaped; a node that is not known shows its content. */
export function adfToHtml(node: { content?: AdfNode[] }, options: HtmlOptions = {}): string {
  return (node.content ?? []).map((child) => nodeToHtml(child, options)).join('');
}

function nodeToHtml(node: AdfNode, options: HtmlOptions): string {
  const inner = (): string => adfToHtml(node, options);
  const tag = TAGS[node.type];
  if (tag !== undefined) return `<${tag}>${inner()}</${tag}>`;
  if (isExtension(node)) return options.extension?.(node) ?? placeholder(node);
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduceRight(wrapInMark, escapeXml(node.text ?? ''));
    case 'heading': {
      const level = Math.min(6, Math.max(1, Number(attribute(node, 'level', '1'))));
      return `<h${level}>${inner()}</h${level}>`;
    }
    case 'orderedList':
      return `<ol start="${Number(attribute(node, 'order', '1'))}">${inner()}</ol>`;
    case 'hardBreak':
      return '<br>';
    case 'rule':
      return '<hr>';
    case 'table':
      return `<div class="table-wrap"><table><tbody>${inner()}</tbody></table></div>`;
    case 'tableHeader':
      return cell('th', node, inner());
    case 'tableCell':
      return cell('td', node, inner());
    case 'codeBlock':
      return `<pre class="code"><code>${inner()}</code></pre>`;
    case 'panel':
      return `<div class="panel panel-${escapeXml(attribute(node, 'panelType', 'info'))}">${inner()}</div>`;
    case 'expand':
    case 'nestedExpand':
      return `<details><summary>${escapeXml(attribute(node, 'title', '…'))}</summary>${inner()}</details>`;
    default:
      return inlineToHtml(node, options) ?? inner();
  }
}

function inlineToHtml(node: AdfNode, options: HtmlOptions): string | undefined {
  switch (node.type) {
    case 'mention': {
      const name = attribute(node, 'text') || options.mention?.(attribute(node, 'id')) || attribute(node, 'id');
      return `<span class="mention">@${escapeXml(name.replace(/^@/, ''))}</span>`;
    }
    case 'date': {
      const date = new Date(Number(attribute(node, 'timestamp')));
      const shown = new Intl.DateTimeFormat(options.locale ?? 'en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(
        date,
      );
      return `<time datetime="${date.toISOString().slice(0, 10)}">${escapeXml(shown)}</time>`;
    }
    case 'status':
      return `<span class="lozenge lozenge-${escapeXml(attribute(node, 'color', 'neutral'))}">${escapeXml(attribute(node, 'text'))}</span>`;
    case 'emoji':
      return escapeXml(attribute(node, 'text') || attribute(node, 'shortName'));
    case 'inlineCard':
    case 'blockCard':
      return link(attribute(node, 'url'), escapeXml(attribute(node, 'url')));
    default:
      return undefined;
  }
}

function cell(tag: string, node: AdfNode, inner: string): string {
  const span = (name: string): string => {
    const value = Number(attribute(node, name, '1'));
    return value > 1 ? ` ${name}="${value}"` : '';
  };
  return `<${tag}${span('colspan')}${span('rowspan')}>${inner}</${tag}>`;
}

function wrapInMark(inner: string, mark: AdfMark): string {
  const tag = MARK_TAGS[mark.type];
  if (tag !== undefined) return `<${tag}>${inner}</${tag}>`;
  if (mark.type === 'link') return link(attribute(mark, 'href'), inner);
  if (mark.type === 'subsup') return attribute(mark, 'type') === 'sup' ? `<sup>${inner}</sup>` : `<sub>${inner}</sub>`;
  if (mark.type === 'textColor' && /^#[0-9a-f]{6}$/i.test(attribute(mark, 'color'))) {
    return `<span style="color:${attribute(mark, 'color')}">${inner}</span>`;
  }
  return inner;
}

// A document may come from an app or from anybody: only addresses that cannot run script become links.
function link(href: string, inner: string): string {
  return /^(https?:|mailto:|\/(?!\/)|#)/i.test(href) ? `<a href="${escapeXml(href)}">${inner}</a>` : inner;
}

function placeholder(node: AdfNode): string {
  return `<div class="macro-placeholder">${escapeXml(attribute(node, 'text', attribute(node, 'extensionKey')))}</div>`;
}
