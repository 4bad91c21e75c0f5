import { makeInvoke } from '@forge/bridge';
import type { PlumblineContract } from '../../../src/contract/contract';
import type { PlumblineError, Result } from '../../../src/contract/result';

type Call = keyof PlumblineContract;
type Arguments<Name extends Call> = Parameters<PlumblineContract[Name]>;
/** What a call answers when it goes well. */
export type Answer<Name extends Call> = ReturnType<PlumblineContract[Name]> extends Result<infer Value> ? Value : never;

/** A call that did not go well; `error` says why in terms of the contract, whoever refused. */
export class RequestFailed extends Error {
  readonly error: PlumblineError;

  constructor(error: PlumblineError) {
    super(error.messageKey);
    this.name = 'RequestFailed';
    this.error = error;
  }
}

const invoke = makeInvoke<PlumblineContract>();

/** Asks the app; answers the value itself or throws RequestFailed, also when the answer never came. */
export async function call<Name extends Call>(name: Name, ...args: Arguments<Name>): Promise<Answer<Name>> {
  let result: Result<Answer<Name>>;
  try {
    // The types of the bridge and of the contract describe the same call in two ways that TypeScript cannot compare.
    result = (await (invoke as (name: string, payload?: unknown) => Promise<unknown>)(name, args[0])) as typeof result;
  } catch (cause) {
    throw new RequestFailed(transportError(cause));
  }
  if (!result.ok) throw new RequestFailed(result.error);
  return result.value;
}

/** What to tell when the way to the app failed, rather than the app itself: Forge only gives an English sentence. */
export function transportError(cause: unknown): PlumblineError {
  const sentence = cause instanceof Error ? cause.message : String(cause);
  const told = (code: PlumblineError['code'], messageKey: string): PlumblineError => ({
    code,
    messageKey,
    values: {},
    reference: '',
  });
  if (!navigator.onLine) return told('internal', 'transport.offline');
  if (/429|rate.?limit|too many/i.test(sentence)) return told('rateLimited', 'transport.tooMany');
  if (/time(d)?.?out/i.test(sentence)) return told('internal', 'transport.timeout');
  return told('internal', 'transport.failed');
}
