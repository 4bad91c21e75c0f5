export { exportMacro, panelStatus, resolve } from './platform/forge/functions';
export { consume, daily, hourly, onInstalled, onIssue, onProject } from './platform/jobs/functions';
export {
  explainNumberAction,
  listCheckInsDueAction,
  reviewObjectiveAction,
  showOrphanProjectsAction,
} from './platform/rovo/functions';
