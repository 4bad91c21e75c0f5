/** A refusal as Jira words it: general messages, or one message per field. */
export class JiraError extends Error {
  readonly status: number;
  readonly messages: readonly string[];
  readonly fields: Readonly<Record<string, string>>;

  constructor(status: number, messages: readonly string[], fields: Readonly<Record<string, string>> = {}) {
    super([...messages, ...Object.values(fields)].join(' '));
    this.status = status;
    this.messages = messages;
    this.fields = fields;
  }
}

/** 400 with one general message. */
export const badRequest = (message: string): JiraError => new JiraError(400, [message]);

/** 400 that names the fields which are wrong. */
export const badFields = (fields: Record<string, string>): JiraError => new JiraError(400, [], fields);

export const forbidden = (message: string): JiraError => new JiraError(403, [message]);

export const notFound = (message: string): JiraError => new JiraError(404, [message]);

/** The same answer for an issue that is not there and one that the caller may not see. */
export const noSuchIssue = (): JiraError => notFound('Issue does not exist or you do not have permission to see it.');

/** The same answer for a project that is not there and one that the caller may not see. */
export const noSuchProject = (idOrKey: string): JiraError =>
  notFound(
    /^\d+$/.test(idOrKey)
      ? `No project could be found with id '${idOrKey}'.`
      : `No project could be found with key '${idOrKey}'.`,
  );
