import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { ImportError } from './error.ts';

export interface Line {
  /** From 1. */
  number: number;
  text: string;
}

function whyUnreadable(file: string, error: unknown): ImportError {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ENOENT') return new ImportError(`The file ${file} does not exist.`);
  if (code === 'EISDIR') return new ImportError(`${file} is a folder; a file is needed.`);
  if (code === 'EACCES') return new ImportError(`The file ${file} may not be read by this user.`);
  if (code?.startsWith('Z_') === true) return new ImportError(`The file ${file} is not a complete gzip file.`);
  return new ImportError(`The file ${file} cannot be read: ${message ?? 'unknown reason'}.`);
}

/** The lines of a text file, unpacked when its name ends in `.gz`; empty lines are left out. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const raw = createReadStream(file);
  const source = file.endsWith('.gz') ? pipeline(raw, createGunzip(), () => undefined) : raw;
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of source) {
      const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) {
        number += 1;
        if (text.trim() !== '') yield { number, text };
      }
    }
  } catch (error) {
    throw whyUnreadable(file, error);
  }
  rest += decoder.end();
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}
