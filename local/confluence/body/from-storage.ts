import { type AdfDocument, type AdfNode, BodyError } from './adf.ts';
import { extensionFromStorage } from './extension-xml.ts';
import { inlineFromStorage, isInline } from './inline-from-storage.ts';
import { PANEL_MACROS } from './to-storage.ts';
import { childElements, isElement, parseXml, textOf, type XmlElement, type XmlNode } from './xml.ts';

/** A storage body as a document; throws `BodyError` for an element that the local site does not know. */
export function storageToAdf(storage: string): AdfDocument {
  return { type: 'doc', version: 1, content: blocks(parseXml(storage)) };
}

// Text that stands beside blocks is a paragraph; blank text between blocks is only layout of the source.
function blocks(nodes: readonly XmlNode[]): AdfNode[] {
  const result: AdfNode[] = [];
  let run: XmlNode[] = [];
  const flush = (): void => {
    if (run.some((node) => isElement(node) || node.trim() !== '')) {
      result.push({ type: 'paragraph', content: inlineFromStorage(run) });
    }
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      flush();
      if (isElement(node)) result.push(...block(node));
    }
  }
  flush();
  return result;
}

function block(element: XmlElement): AdfNode[] {
  const { name, attributes, children } = element;
  const heading = /^h([1-6])$/.exec(name);
  if (heading !== null)
    return [withContent({ type: 'heading', attrs: { level: Number(heading[1]) } }, inlineFromStorage(children))];
  switch (name) {
    case 'p':
      return [withContent({ type: 'paragraph' }, inlineFromStorage(children))];
    case 'ul':
      return [{ type: 'bulletList', content: listItems(element) }];
    case 'ol':
      return [{ type: 'orderedList', attrs: { order: Number(attributes['start'] ?? 1) }, content: listItems(element) }];
    case 'blockquote':
      return [{ type: 'blockquote', content: blocks(children) }];
    case 'hr':
      return [{ type: 'rule' }];
    case 'table':
      return [table(element)];
    case 'ac:structured-macro':
      return [macro(element)];
    case 'ac:adf-extension':
      return extension(element);
    default:
      throw new BodyError(`The local site does not know <${name}> in a storage body.`);
  }
}

function withContent(node: AdfNode, content: AdfNode[]): AdfNode {
  return content.length > 0 ? { ...node, content } : node;
}

function listItems(list: XmlElement): AdfNode[] {
  return childElements(list, 'li').map((item) => ({ type: 'listItem', content: blocks(item.children) }));
}

function table(element: XmlElement): AdfNode {
  const rows = [element, ...childElements(element)].flatMap((part) => childElements(part, 'tr'));
  const layout = element.attributes['data-layout'];
  return {
    type: 'table',
    ...(layout !== undefined && { attrs: { layout } }),
    content: rows.map((row) => ({
      type: 'tableRow',
      content: childElements(row)
        .filter(({ name }) => name === 'th' || name === 'td')
        .map(tableCell),
    })),
  };
}

function tableCell(element: XmlElement): AdfNode {
  const spans = ['colspan', 'rowspan'].flatMap((name) => {
    const value = element.attributes[name];
    return value === undefined ? [] : [[name, Number(value)] as const];
  });
  const content = blocks(element.children);
  return {
    type: element.name === 'th' ? 'tableHeader' : 'tableCell',
    ...(spans.length > 0 && { attrs: Object.fromEntries(spans) }),
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}

function macro(element: XmlElement): AdfNode {
  const name = element.attributes['ac:name'] ?? '';
  const parameter = (wanted: string): string =>
    childElements(element, 'ac:parameter')
      .filter((one) => one.attributes['ac:name'] === wanted)
      .map(textOf)
      .join('');
  const body = childElements(element, 'ac:rich-text-body')[0]?.children ?? [];
  if (name === 'code') {
    const text = childElements(element, 'ac:plain-text-body').map(textOf).join('');
    const language = parameter('language');
    return withContent(
      { type: 'codeBlock', ...(language !== '' && { attrs: { language } }) },
      text === '' ? [] : [{ type: 'text', text }],
    );
  }
  if (name === 'expand') return { type: 'expand', attrs: { title: parameter('title') }, content: blocks(body) };
  const panel = Object.entries(PANEL_MACROS).find(([, macroName]) => macroName === name);
  if (panel !== undefined) return { type: 'panel', attrs: { panelType: panel[0] }, content: blocks(body) };
  throw new BodyError(`The local site does not know the macro "${name}".`);
}

function extension(element: XmlElement): AdfNode[] {
  const found = extensionFromStorage(element);
  if (found === undefined) throw new BodyError('An <ac:adf-extension> has no <ac:adf-node>.');
  return [withContent(found.node, found.body === undefined ? [] : blocks(found.body.children))];
}
