import type { Product } from '../kernel/types.ts';
import type { FrontDeps } from './types.ts';

type Json = Record<string, unknown>;

/** What a product answered: its JSON, or why it refused, in a sentence. */
export type Answer<T = Json> = { ok: true; body: T } | { ok: false; status: number; sentence: string };

/** A product's REST API, called as one person: the shells read and write through it like anyone else. */
export interface ProductClient {
  get<T = Json>(path: string): Promise<Answer<T>>;
  send<T = Json>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer<T>>;
}

export function productClient(deps: FrontDeps, product: 'jira' | 'confluence', accountId: string): ProductClient {
  const target: Product = deps[product];
  const call = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await target.fetch(new Request(deps.baseUrl() + path, init), { kind: 'user', accountId });
    const text = await response.text();
    if (!response.ok) return { ok: false, status: response.status, sentence: sentenceOf(response.status, text) };
    return { ok: true, body: (text === '' ? {} : JSON.parse(text)) as T };
  };
  return { get: (path) => call('GET', path), send: (method, path, body) => call(method, path, body) };
}

interface Refusal {
  errorMessages?: string[];
  errors?: Record<string, string> | { title?: string; detail?: string | null }[];
  message?: string;
}

// Jira has errorMessages and errors by field, Confluence a list of errors or one message.
function sentenceOf(status: number, text: string): string {
  const refusal = parse(text);
  const fromErrors = Array.isArray(refusal.errors)
    ? refusal.errors.map(({ title, detail }) => detail ?? title ?? '')
    : Object.entries(refusal.errors ?? {}).map(([field, message]) => `${field}: ${message}`);
  const sentences = [...(refusal.errorMessages ?? []), ...fromErrors, refusal.message ?? ''].filter(
    (one) => one !== '',
  );
  return sentences.length > 0 ? sentences.join(' ') : `HTTP ${status}`;
}

function parse(text: string): Refusal {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return {};
  }
}

/** The answer's body, or undefined when the product refused. */
export function bodyOr<T>(answer: Answer<T>): T | undefined {
  return answer.ok ? answer.body : undefined;
}
