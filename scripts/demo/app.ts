import type { PlumblineContract } from '../../src/contract/contract.ts';
import type { SeedSite } from '../../local/cli/seed.ts';
import { PEOPLE, type PersonName } from './people.ts';

/** The module through which the demo speaks to the app; any that has the resolver would do. */
const SURFACE = 'plumbline-okrs';

type Answer<Call extends keyof PlumblineContract> = Extract<ReturnType<PlumblineContract[Call]>, { ok: true }>['value'];

/** The app as the demo's people use it. */
export type App = {
  /** @throws Error with the app's own message key, when the app refuses */
  call<Call extends keyof PlumblineContract>(
    as: PersonName,
    call: Call,
    ...payload: Parameters<PlumblineContract[Call]>
  ): Promise<Answer<Call>>;
};

/** Calls the app's resolver on the site, as a person, through the same door as a page. */
export function appOn(site: SeedSite): App {
  return {
    async call(as, call, ...[payload]) {
      const result = (await site.invoke({ surface: SURFACE, function: call, payload, as: PEOPLE[as].email })) as
        { ok: true; value: Answer<typeof call> } | { ok: false; error: { messageKey: string; values: unknown } };
      if (result.ok) return result.value;
      throw new Error(`${call} as ${as}: ${result.error.messageKey} ${JSON.stringify(result.error.values)}`);
    },
  };
}
