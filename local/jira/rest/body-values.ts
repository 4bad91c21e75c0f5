import { badRequest } from '../errors.ts';

type Body = Record<string, unknown>;

/** A list of texts in a body; numbers count as texts, nothing as an empty list, all else is refused. */
export function stringList(body: Body, key: string): string[] {
  const value = body[key];
  if (value === undefined || value === null) return [];
  const isText = (one: unknown): boolean => typeof one === 'string' || typeof one === 'number';
  if (!Array.isArray(value) || !value.every(isText))
    throw badRequest(`The value of '${key}' has to be a list of strings.`);
  return value.map(String);
}

/** A list of whole numbers in a body. */
export function numberList(body: Body, key: string): number[] {
  const value = body[key];
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? value.map(Number) : [];
  if (!Array.isArray(value) || !list.every(Number.isSafeInteger)) {
    throw badRequest(`The value of '${key}' has to be a list of numbers.`);
  }
  return list;
}

/** A text in a body, or `undefined`; another type is refused. */
export function optionalText(body: Body, key: string): string | undefined {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badRequest(`The value of '${key}' has to be a string.`);
  return value;
}

/** A whole number in a body, or the fallback; another type is refused. */
export function optionalNumber(body: Body, key: string, fallback: number): number {
  const value = body[key];
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw badRequest(`The value of '${key}' has to be a number.`);
  }
  return value;
}

/** Refuses a body with keys that the route does not know. */
export function refuseUnknownKeys(body: Body, known: readonly string[]): void {
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) throw badRequest(`Unrecognized field "${unknown}" in the request body.`);
}
