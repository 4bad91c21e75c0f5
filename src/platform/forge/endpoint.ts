import type { z } from 'zod';
import type { Caller } from '../../application/ports/jira';
import type { Services } from '../../application/ports/services';
import { PlumblineFailure } from '../../application/failure';
import { administers } from '../../application/session/administers';
import { mustHaveAccount } from '../../application/session/mustHaveAccount';
import type { Result } from '../../contract/result';
import { readOrigin, type Origin } from './caller';
import { toError } from './errors';
import { parse } from './parse/parse';

/**
 * Who may call at all: `read` is everybody who can load a surface, also without an account; `act` needs one;
 * `administer` is for OKR admins. What a person may do with one thing is decided by the use case.
 */
export type Need = 'read' | 'act' | 'administer';

/** What an endpoint works with: services, who calls, and what Forge says is in view. */
export type Use = { services: Services; caller: Caller; inView: Pick<Origin, 'issueId' | 'projectId'> };

export type Endpoint<Args, Value> = {
  need: Need;
  args: z.ZodType<Args>;
  run: (use: Use, args: Args) => Promise<Value>;
};

type ArgsOf<Call> = Call extends (args: infer Args) => unknown ? (unknown extends Args ? object : Args) : never;
type ValueOf<Call> = Call extends (...args: never[]) => Result<infer Value> ? Value : never;

/** The endpoints of one area of the contract: the compiler names the one that is missing, or has no `need`. */
export type Endpoints<Area> = { [Name in keyof Area]: Endpoint<ArgsOf<Area[Name]>, ValueOf<Area[Name]>> };

/** Builds what a call works with; the only way from here to Forge. */
export type Connect = (origin: Origin) => { services: Services; caller: Caller };

/** One call from a surface: trusted caller, then payload, then right, then the thing itself. */
export async function answer<Args, Value>(
  name: string,
  { need, args, run }: Endpoint<Args, Value>,
  connect: Connect,
  request: { payload: unknown; context: unknown },
): Promise<Result<Value>> {
  try {
    const origin = readOrigin(request.context);
    const use = { ...connect(origin), inView: origin };
    const parsed = parse(args, request.payload);
    await mustBeEntitled(use, need);
    return { ok: true, value: await run(use, parsed) };
  } catch (error) {
    return { ok: false, error: toError(error, name) };
  }
}

async function mustBeEntitled({ services, caller }: Use, need: Need): Promise<void> {
  if (need === 'read') return;
  mustHaveAccount(caller);
  if (need === 'administer' && !(await administers(services, caller))) {
    throw new PlumblineFailure('forbidden', 'administratorsOnly');
  }
}
