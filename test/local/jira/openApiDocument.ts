import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** Members that real sites send although the document does not name them. */
const MEASURED = new Set(['untranslatedName', 'entityId', 'defaultLocale', 'expand']);

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Where the document lies: beside the checkout, as it is too large to keep in it. */
const FILE = path.join(process.cwd(), '../shared/specs/jira-v3.json.gz');

/** Atlassian's description of the Jira API, where it is at hand. */
export function readDocument(): Document | undefined {
  return existsSync(FILE) ? (JSON.parse(gunzipSync(readFileSync(FILE)).toString()) as Document) : undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** What is wrong with a value; an empty list when it is as the schema says. */
function faults(document: Document, schema: Schema, value: unknown, at: string): string[] {
  const check = (inner: Schema, one: unknown, where: string): string[] => faults(document, inner, one, where);
  if (schema.$ref !== undefined) {
    const target = document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    return target ? check(target, value, at) : [`${at}: ${schema.$ref} is missing`];
  }
  // The document names no nullable fields, though real answers have them.
  if (value === null) return [];
  if (schema.allOf) return schema.allOf.flatMap((part) => check(part, value, at));
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.some((part) => check(part, value, at).length === 0) ? [] : [`${at}: fits none`];
  const type = typeOf(value);
  const fits = schema.type === undefined || schema.type === type || (schema.type === 'number' && type === 'integer');
  if (!fits) return [`${at}: ${type} instead of ${schema.type ?? ''}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${JSON.stringify(value)} is not foreseen`];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.flatMap((one, index) => check(items, one, `${at}[${index}]`)) : [];
  }
  if (type !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, one]) => memberFaults(check, schema, key, one, `${at}.${key}`));
}

function memberFaults(
  check: (schema: Schema, value: unknown, at: string) => string[],
  schema: Schema,
  key: string,
  value: unknown,
  at: string,
): string[] {
  const known = schema.properties?.[key];
  if (known) return check(known, value, at);
  if (schema.additionalProperties === false) return MEASURED.has(key) ? [] : [`${at}: is not foreseen`];
  return typeof schema.additionalProperties === 'object' ? check(schema.additionalProperties, value, at) : [];
}

/** What is wrong with an answer of an operation, such as `GET /issue/{issueIdOrKey}`. */
export function answerFaults(document: Document, operation: string, status: number, body: unknown): string[] {
  const [method = '', route = ''] = operation.split(' ');
  const response = document.paths[`/rest/api/3${route}`]?.[method.toLowerCase()]?.responses[String(status)];
  if (!response) return [`${operation} has no answer ${status}`];
  const schema = Object.values(response.content ?? {})[0]?.schema;
  return schema ? faults(document, schema, body, '') : [];
}
