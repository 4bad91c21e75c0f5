import { getSession } from '../../../application/session/getSession';
import type { SessionContract } from '../../../contract/session';
import type { Endpoints } from '../endpoint';
import { nothing } from '../parse/nothing';

export const sessionEndpoints: Endpoints<SessionContract> = {
  getSession: { need: 'read', args: nothing, run: ({ services, caller }) => getSession(services, caller) },
};
