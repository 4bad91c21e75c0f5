/**
 * Sentences for what the application refuses: keys under `errors` in the locale files. Those for a single field that
 * breaks a rule are in `domain/problems.ts`.
 */
export const ERROR_KEYS = [
  // invalid
  'fieldInvalid',
  'fieldUnknown',
  'keyUnknown',
  'textControlCharacters',
  'tooMany',
  'measureFixed',
  'objectiveFixed',
  'cycleStateNotAllowed',
  'keyResultsIncomplete',
  'checkInOutsideCycle',
  'notAnEpic',
  'objectiveInUse',
  'keyResultInUse',
  'levelInUse',
  'levelMissing',
  'teamInUse',
  'siteNotEmpty',
  'timeZoneUnknown',
  'exemptionInPast',
  // notFound
  'objectiveNotFound',
  'keyResultNotFound',
  'checkInNotFound',
  'milestoneNotFound',
  'cycleNotFound',
  'levelNotFound',
  'teamNotFound',
  'parentNotFound',
  'linkNotFound',
  'issueNotFound',
  'epicNotFound',
  'projectNotFound',
  // forbidden
  'accountNeeded',
  'administratorsOnly',
  'mayNotEdit',
  'mayNotCheckIn',
  'mayNotEditIssue',
  'mayNotChangeLink',
  'mayNotChangeGoneLink',
  // the others, by their code
  'conflict',
  'closedCycle',
  'parentLoop',
  'duplicate',
  'jiraUnavailable',
  'jiraForbidden',
  'rateLimited',
  'storageUnavailable',
  'internal',
] as const;
export type ErrorKey = (typeof ERROR_KEYS)[number];
