import { daysOf, fieldsOf, flatRules, rulesFields, settingsOf } from '../../static/admin/rules/rulesFields';

const settings = {
  timeZone: 'Europe/Paris',
  workUnit: 'storyPoints' as const,
  notDeliveredResolutions: ["Won't Do", 'Abandonné'],
  storyPointFields: ['customfield_10016'],
  checkInEveryDays: 7,
  quietAfterDays: 30,
};

it('sends the rules as they were read when nothing was typed', () => {
  expect(settingsOf(rulesFields({ ...settings, version: 3 }))).toEqual(settings);
});

it.each([
  ['1', 1],
  ['366', 366],
  [' 14 ', 14],
  ['0', null],
  ['367', null],
  ['1.5', null],
  ['-3', null],
  ['', null],
  ['soon', null],
])('takes %j as a number of days: %j', (typed, expected) => {
  expect(daysOf(typed)).toBe(expected);
});

it('sends nothing while a number of days is none', () => {
  expect(settingsOf({ ...rulesFields({ ...settings, version: 3 }), quietAfterDays: 'x' })).toBeNull();
});

it('lays the rules of someone else beside the own ones, lists included', () => {
  const mine = rulesFields({ ...settings, version: 3 });
  const theirs = {
    version: 4,
    fields: { ...settings, notDeliveredResolutions: 'Duplicate', storyPointFields: '', checkInEveryDays: 14 },
  };
  const read = fieldsOf(theirs, mine);
  expect(read).toMatchObject({ notDeliveredResolutions: ['Duplicate'], storyPointFields: [], checkInEveryDays: '14' });
  expect(flatRules(read)).toMatchObject({ notDeliveredResolutions: 'Duplicate', timeZone: 'Europe/Paris' });
});
