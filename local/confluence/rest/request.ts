import type { Context } from 'hono';
import type { Caller } from '../../kernel/types.ts';
import { type AdfDocument, BodyError, isRecord, parseAdf } from '../body/adf.ts';
import { storageToAdf } from '../body/from-storage.ts';
import { badRequest, ConfluenceError, notFound } from '../errors.ts';
import type { Confluence } from '../types.ts';

/** Hono environment of Confluence's routes: who asks. */
export interface Env {
  Bindings: { caller: Caller };
}

export function callerOf(c: Context<Env>): Caller {
  return c.env.caller;
}

/** The account behind a write. */
export function authorOf(confluence: Confluence, c: Context<Env>): string {
  const account = confluence.people.of(callerOf(c));
  if (account === undefined) throw notFound();
  return account.accountId;
}

/** A numeric id of the path; anything else cannot exist. */
export function idOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw notFound();
  return Number(text);
}

/** The body of a write as an object. */
export async function readJson(c: Context<Env>, maxBytes: number): Promise<Record<string, unknown>> {
  const text = await c.req.text();
  if (Buffer.byteLength(text) > maxBytes) {
    throw new ConfluenceError(
      413,
      'REQUEST_ENTITY_TOO_LARGE',
      'Request Entity Too Large',
      `The request is over ${maxBytes} bytes.`,
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Falls through: text that is no JSON is refused like JSON that is no object.
  }
  throw badRequest('The request body is not a JSON object.');
}

/** A text of the request, or undefined; another type is refused. */
export function optionalText(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string')
    throw badRequest(`Provided value for '${name}' is not the correct type. Expected type is string`);
  return value;
}

export function requiredText(body: Record<string, unknown>, name: string): string {
  const value = optionalText(body, name);
  if (value === undefined) throw badRequest(`Required parameter '${name}' is missing`);
  return value;
}

/** `body` of a page write, plain or nested by representation, as a document. */
export function readPageBody(value: unknown): AdfDocument {
  if (!isRecord(value)) return { type: 'doc', version: 1, content: [] };
  const nested = [value['storage'], value['atlas_doc_format'], value['wiki']].find(isRecord);
  const { representation, value: text } = nested ?? value;
  if (typeof text !== 'string')
    throw badRequest("Provided value for 'body.value' is not the correct type. Expected type is string");
  try {
    if (representation === 'storage') return storageToAdf(text);
    if (representation === 'atlas_doc_format') return parseAdf(text);
  } catch (error) {
    if (error instanceof BodyError) throw badRequest(error.message);
    throw error;
  }
  if (representation === 'wiki')
    throw new ConfluenceError(501, 'NOT_MODELLED', 'The local site does not read wiki markup.');
  throw badRequest("Provided value for 'body.representation' must be storage or atlas_doc_format");
}
