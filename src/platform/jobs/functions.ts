import { services } from '../forge/wiring';
import { createJobs } from './jobs';

/** Triggers, schedules and the consumer, as the manifest names them. */
export const { onIssue, onProject, onInstalled, hourly, daily, consume } = createJobs(services);
