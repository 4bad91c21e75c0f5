export { activities } from './frenchActivities';
export { outcomes } from './frenchOutcomes';
