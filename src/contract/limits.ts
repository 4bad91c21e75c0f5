/** Longest title of an objective, key result, team, cycle, level or milestone, in UTF-16 code units. */
export const TITLE_MAX = 255;
/** Longest free text (why it matters, note of a check-in, reason of an exemption), in UTF-16 code units. */
export const TEXT_MAX = 2_000;
/** Weights are 0…WEIGHT_MAX; 0 takes a part out of the arithmetic. */
export const WEIGHT_MAX = 1_000;
/** Confidence is a whole number 0…CONFIDENCE_MAX: 0 no chance, 5 even, 10 certain. */
export const CONFIDENCE_MAX = 10;
/** Values, baselines and targets stay within ±VALUE_MAX, where a double still holds nine decimals' worth of digits. */
export const VALUE_MAX = 1e12;
/** Milestones of one key result. */
export const MILESTONES_MAX = 50;
/** Words of the coach's glossary, and the longest of them in UTF-16 code units. */
export const GLOSSARY_MAX = 1_000;
export const TERM_MAX = 60;
/** Epics that one bulk call attaches or detaches; more are sent in several calls. */
export const ATTACH_BATCH_MAX = 100;
/** Rows in one answer of the tree; the rest follows page by page. Keeps an answer far below Forge's 5 MB. */
export const TREE_PAGE_ROWS = 2_000;
/** Filters of the tree that one person keeps. */
export const SAVED_FILTERS_MAX = 50;
/** Rows in one answer of a type-ahead. */
export const SUGGESTIONS_MAX = 20;
