/** The few kinds of Atlassian Document Format that an export is made of. */
export type AdfMark = { type: 'strong' } | { type: 'em' } | { type: 'link'; attrs: { href: string } };
export type AdfNode = {
  type: string;
  attrs?: Record<string, string | number | boolean>;
  content?: AdfNode[];
  text?: string;
  marks?: AdfMark[];
};
export type AdfDocument = { type: 'doc'; version: 1; content: AdfNode[] };

export type StatusColor = 'neutral' | 'purple' | 'blue' | 'red' | 'yellow' | 'green';

export function doc(content: AdfNode[]): AdfDocument {
  return { type: 'doc', version: 1, content };
}

/** ADF refuses a text without characters, so that empty ones are left out of their paragraph. */
export function text(words: string, ...marks: AdfMark[]): AdfNode {
  return { type: 'text', text: words, ...(marks.length > 0 && { marks }) };
}

export function paragraph(...content: AdfNode[]): AdfNode {
  return { type: 'paragraph', content: content.filter((node) => node.type !== 'text' || node.text !== '') };
}

export function heading(level: number, words: string): AdfNode {
  return { type: 'heading', attrs: { level }, content: [text(words)] };
}

/** A lozenge; `id` tells it from the others of the document. */
export function status(words: string, color: StatusColor, id: string): AdfNode {
  return { type: 'status', attrs: { text: words, color, localId: id, style: '' } };
}

/** A person, whose name is read where the document is shown. */
export function mention(accountId: string): AdfNode {
  return { type: 'mention', attrs: { id: accountId, text: '', accessLevel: '' } };
}

export function table(head: string[], rows: AdfNode[][][]): AdfNode {
  const titles = head.map((words) => ({
    type: 'tableHeader',
    attrs: {},
    content: [paragraph(text(words, { type: 'strong' }))],
  }));
  const lines = rows.map((cells) => row(cells.map((content) => ({ type: 'tableCell', attrs: {}, content }))));
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [row(titles), ...lines],
  };
}

function row(content: AdfNode[]): AdfNode {
  return { type: 'tableRow', content };
}
