import type { Caller } from '../../application/ports/jira';
import type { Services } from '../../application/ports/services';
import { createJiraReader } from '../jira/reader';
import { createJiraViewer } from '../jira/viewer';
import { createStores } from '../storage/stores';
import type { Origin } from './caller';
import { moment } from './moment';
import { queue } from './queue';
import { inTime } from './timeLimit';

const stores = createStores(moment);

/** What the application works with on Forge. It holds no data of a site: a runtime may serve several. */
export const services: Services = { ...stores, jira: createJiraReader(stores), queue, moment };

/** Somebody waits: Jira must answer while there is time to tell them when it does not. */
const servicesOfCalls: Services = { ...services, jira: inTime(services.jira) };

/** Services, and Jira with the rights of the person of this invocation. */
export function connect({ accountId }: Origin): { services: Services; caller: Caller } {
  return { services: servicesOfCalls, caller: { accountId, jira: inTime(createJiraViewer()) } };
}
