import { coachFields, flatCoach, readGlossary, theirCoach } from '../../static/admin/coach/coachFields';

const settings = {
  school: 'permissive' as const,
  teamSchools: [
    { teamId: 'b', school: 'off' as const },
    { teamId: 'a', school: 'strict' as const },
  ],
  glossary: ['NPS', 'cash flow'],
};

it.each([
  ['one a line', 'NPS\nCSAT\n', ['NPS', 'CSAT']],
  ['out of a spreadsheet', 'NPS\tCSAT\r\nR&D\r\n', ['NPS', 'CSAT', 'R&D']],
  ['between commas and semicolons', 'NPS, CSAT;R&D ; ,', ['NPS', 'CSAT', 'R&D']],
  ['with words of several parts', 'cash flow\n  net promoter score', ['cash flow', 'net promoter score']],
  ['as markup, which is text', '<b>NPS</b>', ['<b>NPS</b>']],
  ['not at all', ' \n ', []],
])('reads a glossary that is written %s', (_how, typed, words) => {
  expect(readGlossary(typed)).toEqual(words);
});

it('shows someone else’s settings field by field as one’s own, whatever the order of the teams', () => {
  const mine = coachFields(settings);
  const fields = flatCoach(mine);
  expect(fields).toEqual({ school: 'permissive', teamSchools: 'a strict\nb off', glossary: 'NPS\ncash flow' });
  const theirs = theirCoach({ version: 4, fields });
  expect(flatCoach(theirs)).toEqual(fields);
  expect(theirs.teamSchools).toHaveLength(2);
});

it('reads empty lists of someone else as empty', () => {
  const theirs = theirCoach({ version: 1, fields: { school: 'off', teamSchools: '', glossary: '' } });
  expect(theirs).toEqual({ school: 'off', teamSchools: [], glossary: '' });
});
