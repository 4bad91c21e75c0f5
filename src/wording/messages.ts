import type english from '../../locales/en-US.json';

/** The nested sentences of one language; `en-US.json` says which there are. */
export type Messages = typeof english;

type Leaves<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Leaves<Node[Key]>}`;
}[keyof Node & string];

/** Dotted path of a sentence in the locale files. */
export type MessageKey = Leaves<Messages>;

/** What a sentence names. Numbers take part in plurals; text is shown as it is. */
export type MessageValues = Readonly<Record<string, string | number | null>>;

/** The sentence at a dotted path, or undefined when the language does not have it. */
export function findMessage(messages: unknown, key: string): string | undefined {
  const found = key.split('.').reduce<unknown>((node, part) => (isNode(node) ? node[part] : undefined), messages);
  return typeof found === 'string' ? found : undefined;
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
