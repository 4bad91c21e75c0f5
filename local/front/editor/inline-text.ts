import type { AdfMark, AdfNode } from '../../confluence/index.ts';

const SIMPLE_MARKS: Record<string, string> = { strong: '**', em: '_', code: '`', strike: '~~' };
const PATTERN = /\*\*(.+?)\*\*|~~(.+?)~~|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|(?<!\w)_(.+?)_(?!\w)/;

/** Inline nodes as editable text (`**bold**`, `_italic_`, `[text](address)`); undefined for what has no such sign. */
export function inlineToText(nodes: readonly AdfNode[]): string | undefined {
  const pieces = nodes.map((node) => (node.type === 'text' ? markedText(node) : undefined));
  return pieces.includes(undefined) ? undefined : pieces.join('');
}

function markedText({ text = '', marks = [] }: AdfNode): string | undefined {
  return marks.reduceRight<string | undefined>((inner, mark) => {
    if (inner === undefined) return undefined;
    const sign = SIMPLE_MARKS[mark.type];
    if (sign !== undefined) return `${sign}${inner}${sign}`;
    const href = mark.type === 'link' ? mark.attrs?.['href'] : undefined;
    return typeof href === 'string' ? `[${inner}](${href})` : undefined;
  }, text);
}

/** Editable text as inline nodes. */
export function textToInline(text: string, marks: readonly AdfMark[] = []): AdfNode[] {
  if (text === '') return [];
  const found = PATTERN.exec(text);
  if (found === null) return [{ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) }];
  const [whole, strong, strike, code, label, href, em] = found;
  const inner = strong ?? strike ?? code ?? label ?? em ?? '';
  const mark: AdfMark =
    href !== undefined
      ? { type: 'link', attrs: { href } }
      : {
          type: strong !== undefined ? 'strong' : strike !== undefined ? 'strike' : code !== undefined ? 'code' : 'em',
        };
  const within =
    code !== undefined
      ? [{ type: 'text', text: inner, marks: [...marks, mark] }]
      : textToInline(inner, [...marks, mark]);
  return [
    ...textToInline(text.slice(0, found.index), marks),
    ...within,
    ...textToInline(text.slice(found.index + whole.length), marks),
  ];
}
