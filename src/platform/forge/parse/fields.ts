import { z } from 'zod';
import { isCalendarDate } from '../../../domain/calendar';

/** Names the sentence for what a check refuses; `fieldInvalid` where a check names none. */
const refused = (messageKey: string) => ({ params: { messageKey } });

/** Line breaks and tabs are writing; other control characters and halves of surrogate pairs are not. */
const WRITING = /^[^\p{Cc}\p{Cs}]*$/u;
const WRITING_IN_LINES = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;

/** One line, without spaces around it. Its length is a rule of the domain. */
export const line = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => WRITING.test(text), refused('textControlCharacters'));

/** Free text of several lines; line breaks of any system become one kind. */
export const text = z
  .string()
  .transform((words) => words.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim())
  .refine((words) => WRITING_IN_LINES.test(words), refused('textControlCharacters'));

/** What a person types to find something: nothing in it is special. */
export const searchText = z
  .string()
  .max(255)
  .refine((words) => WRITING.test(words), refused('textControlCharacters'));

/** An id that the app made. */
export const id = z.string().regex(/^[A-Za-z0-9-]{1,36}$/);
/** A numeric Jira id of an issue or a project. */
export const jiraId = z.string().regex(/^[1-9]\d{0,18}$/);
export const accountId = z.string().regex(/^[A-Za-z0-9:._-]{1,128}$/);
export const date = z.string().refine(isCalendarDate, refused('dateInvalid'));
/** A finite number; its range is a rule of the domain. */
export const number = z.number();
export const version = z.int().min(0);
