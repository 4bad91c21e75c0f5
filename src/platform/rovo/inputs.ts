import { z } from 'zod';

const NUMBERS = ['progress', 'work', 'health', 'pace'] as const;
/** What people call them; the result of a key result is its progress. */
const CALLED: Readonly<Record<string, (typeof NUMBERS)[number]>> = { result: 'progress' };

/** What a model wrote where a text is asked for: anything else is read as text, so that the refusal can say what is wanted. */
const written = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''));

/** A key such as O-12, as a person or a model writes it; whether it is one is for the use case to say. */
export const okrKey: z.ZodType<string> = written;

/** Which number is to be explained. */
export const explainedNumber: z.ZodType<(typeof NUMBERS)[number]> = written
  .transform((value) => CALLED[value.toLowerCase()] ?? value.toLowerCase())
  .refine((value) => NUMBERS.some((number) => number === value), { params: { messageKey: 'numberUnknown' } })
  .transform((value) => NUMBERS.find((number) => number === value) ?? 'progress');
