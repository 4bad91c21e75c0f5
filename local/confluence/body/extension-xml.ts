import { type AdfNode, attribute, isRecord, plainText } from './adf.ts';
import { childElements, escapeXml, textOf, type XmlElement } from './xml.ts';

/** `guestParams` is written `guest-params` in storage. */
const toKebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const toCamel = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const EXTENSIONS = new Set(['extension', 'bodiedExtension', 'inlineExtension']);

export function isExtension(node: AdfNode): boolean {
  return EXTENSIONS.has(node.type);
}

/** A Forge macro as Confluence stores it: `<ac:adf-extension>` with the node's attributes; `body` is its inner content. */
export function extensionToStorage(node: AdfNode, body: string): string {
  const attributes = Object.entries(node.attrs ?? {})
    .map(([key, value]) => element('ac:adf-attribute', key, value))
    .join('');
  const content = body === '' ? '' : `<ac:adf-content>${body}</ac:adf-content>`;
  const fallback = escapeXml(plainText({ content: node.content ?? [] }) || attribute(node, 'text'));
  return `<ac:adf-extension><ac:adf-node type="${toKebab(node.type)}">${attributes}${content}</ac:adf-node><ac:adf-fallback>${fallback}</ac:adf-fallback></ac:adf-extension>`;
}

function element(tag: string, key: string, value: unknown): string {
  if (value === undefined) return '';
  return `<${tag} key="${escapeXml(toKebab(key))}"${typeMark(value)}>${valueToXml(value)}</${tag}>`;
}

// Text needs no mark; for the rest, storage says what it was, so that reading gives the same value back.
function typeMark(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return ` type="${typeof value}"`;
  if (value === null) return ' type="null"';
  if (Array.isArray(value)) return ' type="list"';
  return isRecord(value) && Object.keys(value).length === 0 ? ' type="map"' : '';
}

function valueToXml(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .map((item) => `<ac:adf-parameter-value${typeMark(item)}>${valueToXml(item)}</ac:adf-parameter-value>`)
      .join('');
  }
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([key, inner]) => element('ac:adf-parameter', key, inner))
      .join('');
  }
  return typeof value === 'string' ? escapeXml(value) : value === null ? '' : JSON.stringify(value);
}

/** The node behind `<ac:adf-extension>`, and the element that holds its inner content, if any. */
export function extensionFromStorage(wrapper: XmlElement): { node: AdfNode; body: XmlElement | undefined } | undefined {
  const stored = childElements(wrapper, 'ac:adf-node')[0];
  if (stored === undefined) return undefined;
  const attrs = Object.fromEntries(
    childElements(stored, 'ac:adf-attribute').map((one) => [toCamel(one.attributes['key'] ?? ''), valueFromXml(one)]),
  );
  return {
    node: { type: toCamel(stored.attributes['type'] ?? ''), attrs },
    body: childElements(stored, 'ac:adf-content')[0],
  };
}

function valueFromXml(stored: XmlElement): unknown {
  const parameters = childElements(stored, 'ac:adf-parameter');
  switch (stored.attributes['type']) {
    case 'number':
      return Number(textOf(stored));
    case 'boolean':
      return textOf(stored) === 'true';
    case 'null':
      return null;
    case 'list':
      return childElements(stored, 'ac:adf-parameter-value').map(valueFromXml);
    case 'map':
      return {};
    default:
      if (parameters.length === 0) return textOf(stored);
      return Object.fromEntries(parameters.map((one) => [toCamel(one.attributes['key'] ?? ''), valueFromXml(one)]));
  }
}
