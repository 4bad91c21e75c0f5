/** Short lists that are only ever read whole are kept as JSON text. */
export const listText = (list: readonly (string | number)[]): string => JSON.stringify(list);

export const parseList = (text: string): string[] => items(text).map(String);

export const parseNumbers = (text: string): number[] => items(text).map(Number).filter(Number.isFinite);

function items(text: string): unknown[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value : [];
}
