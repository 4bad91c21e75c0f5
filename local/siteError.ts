/** Something the person who starts the site can put right; its message is a sentence for them and needs no stack. */
export class SiteError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SiteError';
  }
}
