import type { ConflictState } from '../../../src/contract/result';
import type { SettingsView } from '../../../src/contract/settings';
import type { WorkUnit } from '../../../src/contract/vocabulary';
import { readNumber } from '../../shared/forms/readNumber';

/** The rules as they are typed. */
export type RulesFields = Omit<SettingsView, 'version' | 'checkInEveryDays' | 'quietAfterDays'> & {
  checkInEveryDays: string;
  quietAfterDays: string;
};

export const RULES = [
  'workUnit',
  'notDeliveredResolutions',
  'storyPointFields',
  'checkInEveryDays',
  'quietAfterDays',
  'timeZone',
] as const;
export type Rule = (typeof RULES)[number];

const DAYS_MAX = 366;

export function rulesFields({ version: _, ...settings }: SettingsView): RulesFields {
  const { checkInEveryDays, quietAfterDays } = settings;
  return { ...settings, checkInEveryDays: String(checkInEveryDays), quietAfterDays: String(quietAfterDays) };
}

/** What is sent to the app; null while a number of days is none. */
export function settingsOf(fields: RulesFields): Omit<SettingsView, 'version'> | null {
  const checkInEveryDays = daysOf(fields.checkInEveryDays);
  const quietAfterDays = daysOf(fields.quietAfterDays);
  if (checkInEveryDays === null || quietAfterDays === null) return null;
  return { ...fields, checkInEveryDays, quietAfterDays };
}

/** A number of days as the app takes it, or null. */
export function daysOf(typed: string): number | null {
  const days = readNumber(typed);
  return days !== null && Number.isInteger(days) && days >= 1 && days <= DAYS_MAX ? days : null;
}

/** The rules one by one, as the app tells those of someone else: lists with a line for each entry. */
export function flatRules(fields: RulesFields): Record<Rule, string> {
  return {
    ...fields,
    notDeliveredResolutions: fields.notDeliveredResolutions.join('\n'),
    storyPointFields: fields.storyPointFields.join('\n'),
  };
}

/** Someone else's rules as fields of the form. */
export function fieldsOf(theirs: ConflictState, mine: RulesFields): RulesFields {
  const text = (rule: Rule) => String(theirs.fields[rule] ?? '');
  const list = (rule: Rule) =>
    text(rule)
      .split('\n')
      .filter((line) => line !== '');
  return {
    workUnit: theirs.fields['workUnit'] === undefined ? mine.workUnit : (text('workUnit') as WorkUnit),
    notDeliveredResolutions: list('notDeliveredResolutions'),
    storyPointFields: list('storyPointFields'),
    checkInEveryDays: text('checkInEveryDays'),
    quietAfterDays: text('quietAfterDays'),
    timeZone: text('timeZone'),
  };
}
