import { makeResolver, type Handlers } from '@forge/resolver';
import type { PlumblineContract } from '../../contract/contract';
import { answer, type Connect, type Endpoint, type Endpoints } from './endpoint';
import { alignmentEndpoints } from './endpoints/alignment';
import { checkInsEndpoints } from './endpoints/checkIns';
import { coachEndpoints } from './endpoints/coach';
import { cyclesEndpoints } from './endpoints/cycles';
import { explanationEndpoints } from './endpoints/explanation';
import { keyResultsEndpoints } from './endpoints/keyResults';
import { objectivesEndpoints } from './endpoints/objectives';
import { organisationEndpoints } from './endpoints/organisation';
import { savedFiltersEndpoints } from './endpoints/savedFilters';
import { sessionEndpoints } from './endpoints/session';
import { settingsEndpoints } from './endpoints/settings';
import { treeEndpoints } from './endpoints/tree';
import { workLinksEndpoints } from './endpoints/workLinks';

/** Every call of the contract; the compiler names one that is missing. */
export const ENDPOINTS: Endpoints<PlumblineContract> = {
  ...sessionEndpoints,
  ...treeEndpoints,
  ...objectivesEndpoints,
  ...keyResultsEndpoints,
  ...checkInsEndpoints,
  ...cyclesEndpoints,
  ...organisationEndpoints,
  ...workLinksEndpoints,
  ...alignmentEndpoints,
  ...settingsEndpoints,
  ...explanationEndpoints,
  ...savedFiltersEndpoints,
  ...coachEndpoints,
};

/** Forge's resolver over all endpoints. */
export function createResolver(connect: Connect) {
  // Called by name: that name, payload and answer belong together is what the type of `ENDPOINTS` proves.
  const named = Object.entries(ENDPOINTS as unknown as Record<string, Endpoint<unknown, unknown>>);
  const handlers = named.map(([name, endpoint]) => [
    name,
    (request: { payload: unknown; context: unknown }) => answer(name, endpoint, connect, request),
  ]);
  return makeResolver<PlumblineContract>(Object.fromEntries(handlers) as Handlers<PlumblineContract>);
}
