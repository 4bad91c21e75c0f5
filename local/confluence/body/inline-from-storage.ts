import { type AdfMark, type AdfNode, BodyError } from './adf.ts';
import { extensionFromStorage } from './extension-xml.ts';
import { childElements, textOf, type XmlElement, type XmlNode } from './xml.ts';

const TAG_MARKS: Record<string, AdfMark> = {
  strong: { type: 'strong' },
  b: { type: 'strong' },
  em: { type: 'em' },
  i: { type: 'em' },
  u: { type: 'underline' },
  del: { type: 'strike' },
  s: { type: 'strike' },
  code: { type: 'code' },
  sub: { type: 'subsup', attrs: { type: 'sub' } },
  sup: { type: 'subsup', attrs: { type: 'sup' } },
};

const INLINE_MACROS = new Set(['status']);
const INLINE_TAGS = new Set([...Object.keys(TAG_MARKS), 'a', 'br', 'span', 'time', 'ac:link', 'ac:emoticon']);

/** Whether a piece of storage belongs inside a paragraph. */
export function isInline(node: XmlNode): boolean {
  if (typeof node === 'string') return true;
  if (node.name === 'ac:structured-macro') return INLINE_MACROS.has(node.attributes['ac:name'] ?? '');
  if (node.name === 'ac:adf-extension') return extensionFromStorage(node)?.node.type === 'inlineExtension';
  return INLINE_TAGS.has(node.name);
}

/** The inline nodes of a paragraph, heading or cell; `marks` are those of the elements around. */
export function inlineFromStorage(nodes: readonly XmlNode[], marks: readonly AdfMark[] = []): AdfNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? textNode(node, marks) : elementToInline(node, marks)));
}

function textNode(text: string, marks: readonly AdfMark[]): AdfNode[] {
  if (text === '') return [];
  return [{ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) }];
}

function elementToInline(element: XmlElement, marks: readonly AdfMark[]): AdfNode[] {
  const { name, attributes, children } = element;
  const mark = TAG_MARKS[name];
  if (mark !== undefined) return inlineFromStorage(children, [...marks, mark]);
  switch (name) {
    case 'br':
      return [{ type: 'hardBreak' }];
    case 'a': {
      const href = attributes['href'] ?? '';
      if (attributes['data-card-appearance'] === 'inline') return [{ type: 'inlineCard', attrs: { url: href } }];
      return inlineFromStorage(children, [...marks, { type: 'link', attrs: { href } }]);
    }
    case 'span': {
      const color = /color:\s*([^;]+)/.exec(attributes['style'] ?? '')?.[1];
      return inlineFromStorage(
        children,
        color === undefined ? marks : [...marks, { type: 'textColor', attrs: { color } }],
      );
    }
    case 'time':
      return [{ type: 'date', attrs: { timestamp: String(Date.parse(attributes['datetime'] ?? '')) } }];
    case 'ac:emoticon':
      return [
        {
          type: 'emoji',
          attrs: { shortName: attributes['ac:emoji-shortname'] ?? '', text: attributes['ac:emoji-fallback'] ?? '' },
        },
      ];
    default:
      return [confluenceInline(element)];
  }
}

function confluenceInline(element: XmlElement): AdfNode {
  const user = childElements(element, 'ri:user')[0];
  if (element.name === 'ac:link' && user !== undefined) {
    return { type: 'mention', attrs: { id: user.attributes['ri:account-id'] ?? '' } };
  }
  if (element.name === 'ac:structured-macro') {
    const parameter = (name: string): string =>
      childElements(element, 'ac:parameter')
        .filter((one) => one.attributes['ac:name'] === name)
        .map(textOf)
        .join('');
    return { type: 'status', attrs: { text: parameter('title'), color: parameter('colour') || 'neutral' } };
  }
  const extension = element.name === 'ac:adf-extension' ? extensionFromStorage(element) : undefined;
  if (extension !== undefined) return extension.node;
  throw new BodyError(`The local site does not know <${element.name}> in a storage body.`);
}
