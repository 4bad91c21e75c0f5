import { InputError } from './inputError.ts';

const LINE_FEED = 0x0a;

/** Text of a file in UTF-8, or in UTF-16 with its mark as spreadsheets save it; throws where it is neither. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  throw new InputError(`line ${firstForeignLine(bytes)}: not written in UTF-8; save the file as UTF-8 text.`);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No character of UTF-8 holds the byte of a line feed, so each line can be tried alone. */
function firstForeignLine(bytes: Uint8Array): number {
  let number = 1;
  for (let start = 0; start < bytes.length; number += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return number;
    start = end + 1;
  }
  return number;
}
