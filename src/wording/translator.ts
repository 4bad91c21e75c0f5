import { IntlMessageFormat } from 'intl-messageformat';
import { findMessage, type MessageKey, type MessageValues } from './messages';

/** Sentences and numbers in one reader's language. */
export type Translator = {
  (key: MessageKey, values?: MessageValues): string;
  /**
   * A sentence whose key came over the wire; undefined when this language does not have it, or when it names a value
   * that did not come along: a newer or older app must not keep a page from being drawn.
   */
  find: (key: string, values?: MessageValues) => string | undefined;
  /** BCP 47 tag in which numbers and dates are written; its language is that of the sentences. */
  readonly locale: string;
};

/** Speaks the sentences of `messages` (ICU MessageFormat, nested by key) with the number forms of `locale`. */
export function createTranslator(messages: unknown, locale: string): Translator {
  const formats = new Map<string, IntlMessageFormat>();

  const find = (key: string, values: MessageValues = {}): string | undefined => {
    let format = formats.get(key);
    if (format === undefined) {
      const message = findMessage(messages, key);
      if (message === undefined) return undefined;
      // Titles may hold angle brackets: nothing in a sentence is ever markup.
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    try {
      return String(format.format(values));
    } catch {
      return undefined;
    }
  };
  const translate = (key: MessageKey, values?: MessageValues): string =>
    find(key, values) ?? findMessage(messages, key) ?? key;
  return Object.assign(translate, { find, locale });
}
