import type { Context } from 'hono';
import { z } from 'zod';

/** A request that the control cannot follow; its message is for a person. */
export class BadRequest extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadRequest';
  }
}

/** The JSON body, checked; an empty body counts as `{}`. @throws BadRequest that names every field that is wrong */
export async function readBody<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  const text = await c.req.text();
  let content: unknown;
  try {
    content = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new BadRequest('The body is no JSON.');
  }
  return check(schema, content);
}

export function check<T extends z.ZodType>(schema: T, content: unknown): z.infer<T> {
  const parsed = schema.safeParse(content);
  if (!parsed.success) throw new BadRequest(`The request is not understood. ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
