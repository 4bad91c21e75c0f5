/** A statement that was refused or went wrong, as the Forge SQL API reports it. */
export class SqlFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly debug: SqlDebug | undefined;

  constructor(status: number, code: string, message: string, debug?: SqlDebug) {
    super(message);
    this.name = 'SqlFailure';
    this.status = status;
    this.code = code;
    this.debug = debug;
  }

  toResponse(): Response {
    const debug = this.debug === undefined ? {} : { debug: this.debug };
    return Response.json({ code: this.code, message: this.message, ...debug }, { status: this.status });
  }
}

/** MySQL's own account of an error. */
export interface SqlDebug {
  code: string;
  errno: number;
  sqlMessage: string;
  sqlState: string;
}

/** An error of the database itself; every engine reports it with MySQL's numbers. */
export const executionError = (debug: SqlDebug): SqlFailure =>
  new SqlFailure(400, 'SQL_EXECUTION_ERROR', `Error executing SQL: ${debug.sqlMessage}`, debug);

/** A statement that Forge's policy does not let through. */
export const policyViolation = (message: string): SqlFailure => new SqlFailure(400, 'SQL_POLICY_VIOLATION', message);

/** A request that is no proper statement for the door it came through. */
export const invalidQuery = (message: string, status = 400): SqlFailure =>
  new SqlFailure(status, 'INVALID_SQL_QUERY', message);

/** A statement that ran longer than Forge lets it. */
export const timedOut = (limitMs: number): SqlFailure =>
  new SqlFailure(408, 'QUERY_TIMED_OUT', `The statement ran longer than ${limitMs / 1000} s and was stopped.`);
