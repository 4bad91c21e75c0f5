import { isDeepStrictEqual } from 'node:util';
import type { AdfDocument, AdfNode } from '../../confluence/index.ts';
import { inlineToText, textToInline } from './inline-text.ts';

/** A document as the simple editor shows it: stretches of text, and blocks that are kept as they are. */
export type Segment = { text: string } | { block: AdfNode };

/** Cuts a document into segments. Everything that text cannot carry without loss stays a block. */
export function documentToSegments(document: AdfDocument): Segment[] {
  const segments: Segment[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) segments.push({ text: lines.join('\n\n') });
    lines = [];
  };
  for (const node of document.content) {
    const text = losslessText(node);
    if (text === undefined) {
      flush();
      segments.push({ block: node });
    } else if (text !== '') lines.push(text);
  }
  flush();
  return segments;
}

/** Puts segments together again. */
export function segmentsToDocument(segments: readonly Segment[]): AdfDocument {
  const content = segments.flatMap((segment) => ('block' in segment ? [segment.block] : textToBlocks(segment.text)));
  return { type: 'doc', version: 1, content };
}

// Text is only offered when reading it back gives the very same node: asterisks may be meant as such.
function losslessText(node: AdfNode): string | undefined {
  if (node.type === 'paragraph' && (node.content ?? []).length === 0) return '';
  const text = blockToText(node);
  const numbered = node.type === 'orderedList' ? { ...node, attrs: { order: 1, ...node.attrs } } : node;
  return text !== undefined && isDeepStrictEqual(textToBlocks(text), [numbered]) ? text : undefined;
}

function blockToText(node: AdfNode): string | undefined {
  const inline = (prefix: string): string | undefined => {
    const text = inlineToText(node.content ?? []);
    return text === undefined ? undefined : prefix + text;
  };
  switch (node.type) {
    case 'paragraph':
      return inline('');
    case 'heading':
      return inline(`${'#'.repeat(Number(node.attrs?.['level'] ?? 1))} `);
    case 'rule':
      return '---';
    case 'bulletList':
      return listToText(node, () => '- ');
    case 'orderedList':
      return listToText(node, (index) => `${index + Number(node.attrs?.['order'] ?? 1)}. `);
    default:
      return undefined;
  }
}

function listToText(list: AdfNode, bullet: (index: number) => string): string | undefined {
  const lines = (list.content ?? []).map((item, index) => {
    const [only, ...others] = item.content ?? [];
    if (only?.type !== 'paragraph' || others.length > 0) return undefined;
    const text = inlineToText(only.content ?? []);
    return text === undefined ? undefined : bullet(index) + text;
  });
  return lines.includes(undefined) ? undefined : lines.join('\n');
}

/** Text of the editor as blocks: a blank line ends a paragraph, `#` begins a heading, `-` and `1.` begin list items. */
export function textToBlocks(text: string): AdfNode[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((group) => groupToBlocks(group.split('\n').filter((line) => line.trim() !== '')));
}

function groupToBlocks(lines: readonly string[]): AdfNode[] {
  const blocks: AdfNode[] = [];
  for (const line of lines) {
    const previous = blocks.at(-1);
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    const item = /^(?:-|(\d+)\.) (.*)$/.exec(line);
    if (heading !== null)
      blocks.push(withText({ type: 'heading', attrs: { level: heading[1]?.length ?? 1 } }, heading[2] ?? ''));
    else if (line === '---') blocks.push({ type: 'rule' });
    else if (item !== null) addItem(blocks, item[1], item[2] ?? '');
    else if (previous?.type === 'paragraph')
      previous.content = [...(previous.content ?? []), { type: 'hardBreak' }, ...textToInline(line)];
    else blocks.push(withText({ type: 'paragraph' }, line));
  }
  return blocks;
}

function addItem(blocks: AdfNode[], number: string | undefined, text: string): void {
  const type = number === undefined ? 'bulletList' : 'orderedList';
  const item: AdfNode = { type: 'listItem', content: [withText({ type: 'paragraph' }, text)] };
  const list = blocks.at(-1);
  if (list?.type === type) list.content = [...(list.content ?? []), item];
  else blocks.push({ type, ...(number !== undefined && { attrs: { order: Number(number) } }), content: [item] });
}

function withText(node: AdfNode, text: string): AdfNode {
  const content = textToInline(text);
  return content.length > 0 ? { ...node, content } : node;
}
