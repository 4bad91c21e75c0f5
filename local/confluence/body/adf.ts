/** A mark on a text node of the Atlassian Document Format. */
export interface AdfMark {
  type: string;
  attrs?: Record<string, unknown>;
}

/** A node of the Atlassian Document Format. */
export interface AdfNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: AdfNode[];
  marks?: AdfMark[];
  text?: string;
}

export interface AdfDocument {
  type: 'doc';
  version: 1;
  content: AdfNode[];
}

/** What stands in a body that the local site cannot carry from one format to the other. */
export class BodyError extends Error {}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a stringified document; throws `BodyError` when it is not one. */
export function parseAdf(text: string): AdfDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BodyError('The body is not valid JSON.');
  }
  if (!isRecord(value) || value['type'] !== 'doc' || !Array.isArray(value['content'])) {
    throw new BodyError('The body is not an Atlassian document: it has no type "doc" with content.');
  }
  value['content'].forEach(assertNode);
  return { type: 'doc', version: 1, content: value['content'] as AdfNode[] };
}

function assertNode(value: unknown): void {
  if (!isRecord(value) || typeof value['type'] !== 'string') throw new BodyError('A node of the body has no type.');
  if (value['type'] === 'text' && (typeof value['text'] !== 'string' || value['text'] === '')) {
    throw new BodyError('A text node of the body has no text.');
  }
  if (value['content'] === undefined) return;
  if (!Array.isArray(value['content']))
    throw new BodyError(`The content of the node "${value['type']}" is not a list.`);
  value['content'].forEach(assertNode);
}

/** An attribute as text; numbers and booleans as they are written, everything else as the given default. */
export function attribute(node: { attrs?: Record<string, unknown> }, name: string, otherwise = ''): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : otherwise;
}

/** All text under a node. */
export function plainText(node: { text?: string; content?: AdfNode[] }): string {
  return node.text ?? (node.content ?? []).map(plainText).join('');
}
