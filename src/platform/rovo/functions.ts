import { connect } from '../forge/wiring';
import { act, type Action } from './action';
import { explainNumber } from './explainNumber';
import { listCheckInsDue } from './listCheckInsDue';
import { reviewObjective } from './reviewObjective';
import { showOrphanProjects } from './showOrphanProjects';

/** The function behind an action of the manifest. */
const functionOf =
  <Inputs, Answer extends object>(name: string, action: Action<Inputs, Answer>) =>
  (payload: unknown, invocation: unknown) =>
    act(name, action, connect, payload, invocation);

export const reviewObjectiveAction = functionOf('reviewObjective', reviewObjective);
export const listCheckInsDueAction = functionOf('listCheckInsDue', listCheckInsDue);
export const explainNumberAction = functionOf('explainNumber', explainNumber);
export const showOrphanProjectsAction = functionOf('showOrphanProjects', showOrphanProjects);
