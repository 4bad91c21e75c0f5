import { load } from 'cheerio';

/** An element of a storage document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

interface ParsedNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: ParsedNode[];
}

/** Reads a storage body. Entities such as `&nbsp;` and CDATA sections become plain text; comments are dropped. */
export function parseXml(text: string): XmlNode[] {
  const document = load(text, { xml: { xmlMode: false, recognizeSelfClosing: true, recognizeCDATA: true } }, false);
  return (document.root().contents().toArray() as ParsedNode[]).flatMap(convert);
}

function convert(node: ParsedNode): XmlNode[] {
  if (node.type === 'text') return [node.data ?? ''];
  if (node.type === 'cdata') return (node.children ?? []).flatMap(convert);
  if (node.name === undefined || node.type === 'directive') return [];
  return [{ name: node.name, attributes: node.attribs ?? {}, children: (node.children ?? []).flatMap(convert) }];
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object';
}

export function childElements(element: { children: readonly XmlNode[] }, name?: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text as a CDATA section, even when it holds the end mark of one. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
