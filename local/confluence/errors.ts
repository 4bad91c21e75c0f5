/** A refusal as Confluence's v2 API words it: `{"errors":[{status, code, title, detail}]}`. */
export class ConfluenceError extends Error {
  readonly status: 400 | 403 | 404 | 409 | 413 | 501;
  readonly code: string;
  readonly detail: string | null;

  constructor(status: ConfluenceError['status'], code: string, title: string, detail: string | null = null) {
    super(detail ?? title);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.name = title;
  }
}

export const badRequest = (detail: string): ConfluenceError =>
  new ConfluenceError(400, 'INVALID_REQUEST_PARAMETER', detail, detail);

/** The same answer for what is not there and for what the caller may not see. */
export const notFound = (): ConfluenceError => new ConfluenceError(404, 'NOT_FOUND', 'Not Found');

/** A write that names a version other than the one after the present one. */
export const staleVersion = (expected: number): ConfluenceError =>
  new ConfluenceError(
    409,
    'CONFLICT',
    'Conflict',
    `Version must be incremented when updating a page. Current version: ${expected - 1}. Expected version: ${expected}.`,
  );
