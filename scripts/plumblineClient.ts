import type { PlumblineContract } from '../src/contract/contract.ts';

/** The module through which scripts speak to the app; any that has the resolver would do. */
const SURFACE = 'plumbline-okrs';

type Invoke = (call: { surface: string; function: string; payload?: unknown; as: string }) => Promise<unknown>;
export type Answer<Call extends keyof PlumblineContract> = Extract<
  ReturnType<PlumblineContract[Call]>,
  { ok: true }
>['value'];

/** The app as people use it, typed by its contract. */
export type PlumblineClient = {
  /** `as` is an e-mail or account id. @throws Error with the app's own message key, when the app refuses */
  call<Call extends keyof PlumblineContract>(
    as: string,
    call: Call,
    ...payload: Parameters<PlumblineContract[Call]>
  ): Promise<Answer<Call>>;
};

/** Calls the app's resolver on a local site, as a person, through the same door as a page. */
export function plumblineOn(invoke: Invoke): PlumblineClient {
  return {
    async call(as, call, ...[payload]) {
      const result = (await invoke({ surface: SURFACE, function: call, payload, as })) as
        { ok: true; value: Answer<typeof call> } | { ok: false; error: { messageKey: string; values: unknown } };
      if (result.ok) return result.value;
      throw new Error(`${call} as ${as}: ${result.error.messageKey} ${JSON.stringify(result.error.values)}`);
    },
  };
}
