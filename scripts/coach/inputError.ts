/** Why a file cannot be read, as a sentence for who wrote it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
