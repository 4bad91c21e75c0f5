export { checkAmbition, type Ambition, type AmbitionInput } from './ambition/checkAmbition';
export type { Point } from './ambition/trend';
export { checkClear } from './clarity/checkClear';
export { checkMeasurable, type MeasureFields } from './measurable/checkMeasurable';
export { findMeasure, type StatedMeasure } from './measurable/findMeasure';
export { classify } from './outcome/classify';
export { readText } from './reading/readText';
export { reviewText, type ReviewInput, type TextReview } from './review';
export { suggestRewrites, type KnownIndicator } from './rewrite/suggest';
export {
  checkObjective,
  checkSet,
  defaultLimits,
  type DraftObjective,
  type SetLimits,
  type SetRemark,
} from './set/checkSet';
export type * from './types';
