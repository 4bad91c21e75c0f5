export { activities } from './englishActivities';
export { outcomes } from './englishOutcomes';
