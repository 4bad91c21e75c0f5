import {
  mayAttach,
  maySee,
  rightsOnKeyResult,
  rightsOnObjective,
  teamsById,
  type Viewer,
} from '../../src/domain/rights';
import { aCycle, aTeam, anObjective } from './support/builders';

const TEAMS = teamsById([aTeam({ leadId: 'lea', memberIds: ['mia'] })]);
const as = (accountId: string | null, administers = false): Viewer => ({ accountId, administers });
const open = anObjective(1, { ownerId: 'olga', teamId: 't1' });
const restricted = anObjective(1, { ownerId: 'olga', teamId: 't1', visibility: 'restricted', viewerIds: ['val'] });
const keyResult = { ownerId: 'karl' };

describe('who may what', () => {
  it.each<[string, Viewer, string[], string[]]>([
    ['the owner', as('olga'), ['edit'], ['edit', 'checkIn', 'attach']],
    ['the team lead', as('lea'), ['edit'], ['edit', 'checkIn', 'attach']],
    ['an OKR admin', as('ada', true), ['edit'], ['edit', 'checkIn', 'attach']],
    ['a team member', as('mia'), [], ['checkIn', 'attach']],
    ['the owner of the key result', as('karl'), [], ['edit', 'checkIn', 'attach']],
    ['anybody else', as('vera'), [], ['attach']],
    ['somebody without an account', as(null), [], []],
    ['an administrator without an account', as(null, true), [], []],
  ])('%s', (_, viewer, onObjective, onKeyResult) => {
    expect(rightsOnObjective(open, viewer, TEAMS, aCycle())).toEqual(onObjective);
    expect(rightsOnKeyResult(keyResult, open, viewer, TEAMS, aCycle())).toEqual(onKeyResult);
  });

  it.each<[string, Viewer, boolean]>([
    ['its owner', as('olga'), true],
    ['the lead of its team', as('lea'), true],
    ['a member of its team', as('mia'), true],
    ['a named viewer', as('val'), true],
    ['an OKR admin', as('ada', true), true],
    ['anybody else', as('vera'), false],
    ['somebody without an account', as(null), false],
  ])('a restricted objective is seen by %s: %s', (_, viewer, expected) => {
    expect(maySee(restricted, viewer, TEAMS)).toBe(expected);
  });

  it('nothing is allowed on what may not be seen, not even to the owner of a key result', () => {
    expect(rightsOnKeyResult(keyResult, restricted, as('karl'), TEAMS, aCycle())).toEqual([]);
    expect(mayAttach(restricted, as('vera'), TEAMS)).toBe(false);
  });

  it('being named as a viewer allows no editing', () => {
    expect(rightsOnKeyResult(keyResult, restricted, as('val'), TEAMS, aCycle())).toEqual(['attach']);
  });

  it('a closed cycle is read only, for admins too', () => {
    const closed = aCycle({ state: 'closed' });
    expect(rightsOnObjective(open, as('ada', true), TEAMS, closed)).toEqual([]);
    expect(rightsOnKeyResult(keyResult, open, as('olga'), TEAMS, closed)).toEqual([]);
  });

  it('an unknown team gives nobody a right, and an absent account matches no absent lead', () => {
    expect(rightsOnObjective({ ...open, teamId: 'gone' }, as('lea'), TEAMS, aCycle())).toEqual([]);
    const leaderless = teamsById([aTeam({ leadId: null })]);
    expect(rightsOnObjective(open, as(null), leaderless, aCycle())).toEqual([]);
  });
});
