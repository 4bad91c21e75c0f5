export { childrenSentence, restrictedSentence } from './children';
export { dayIn, exactDay, exactMoment, sayDay, sayMoment, shortDay } from './dates';
export { errorSentence } from './errors';
export type { MessageKey, MessageValues, Messages } from './messages';
export { formatNumber, formatPercent, honestPercent } from './numbers';
export { resultSentence } from './result';
export { barWording, rowWording, trendOf, type BarWording, type RowWording } from './row';
export { createTranslator, type Translator } from './translator';
export { workChangeSentence, workSentence } from './work';
