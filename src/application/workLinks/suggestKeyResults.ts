import { SUGGESTIONS_MAX } from '../../contract/limits';
import type { ProjectId } from '../../contract/vocabulary';
import type { KeyResultSuggestion } from '../../contract/workLinks';
import { fold } from '../../domain/fold';
import { keyResultKey } from '../../domain/keys';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Team } from '../../domain/model/organisation';
import { readRows, type RowUses } from '../keyResults/readRows';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { viewerOf } from '../session/permits';

type Uses = RowUses & Pick<Services, 'checkIns' | 'workLinks' | 'marks'>;
type Because = KeyResultSuggestion['because'];

/** Read of each kind before those that the person may not see, or that the text does not fit, are left out. */
const CANDIDATES = 60;

/**
 * Key results of cycles not closed that the person may mean: those that they dealt with last, then those of the teams
 * that they belong to or that own the project in view, then others that the text fits.
 */
export async function suggestKeyResults(
  services: Uses,
  caller: Caller,
  { text }: { text: string },
  projectId: ProjectId | null,
): Promise<KeyResultSuggestion[]> {
  const cycles = await services.cycles.list();
  const open = cycles.filter(({ state }) => state !== 'closed').map(({ id }) => id);
  const [recent, ofTeams, matches, viewer] = await Promise.all([
    recentOnes(services, caller),
    teamOnes(services, caller, projectId, open),
    services.keyResults.search(text, open, CANDIDATES),
    viewerOf(services, caller),
  ]);
  const because = new Map<string, Because>();
  const add = (keyResults: readonly KeyResult[], why: Because) => {
    for (const keyResult of keyResults) {
      if (!because.has(keyResult.id) && fits(keyResult, text)) because.set(keyResult.id, why);
    }
  };
  add(recent, 'recent');
  add(ofTeams, 'sameTeam');
  for (const { id } of matches) if (!because.has(id)) because.set(id, 'match');
  const { rows } = await readRows(services, viewer, [...because.keys()]);
  return rows
    .filter(({ cycle }) => open.includes(cycle.id))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ row, objective, cycle }) => {
      return { row, objectiveTitle: objective.title, cycleName: cycle.name, because: because.get(row.id) ?? 'match' };
    });
}

async function recentOnes({ checkIns, workLinks, keyResults }: Uses, caller: Caller): Promise<KeyResult[]> {
  const accountId = mustHaveAccount(caller);
  const [said, attached] = await Promise.all([
    checkIns.recentKeyResultIds(accountId, SUGGESTIONS_MAX),
    workLinks.recentKeyResultIds(accountId, SUGGESTIONS_MAX),
  ]);
  const ids = [...new Set([...attached, ...said])];
  const found = new Map((await keyResults.findMany(ids)).map((keyResult) => [keyResult.id, keyResult]));
  return ids.map((id) => found.get(id)).filter((keyResult) => keyResult !== undefined);
}

async function teamOnes(
  { organisation, keyResults }: Uses,
  { accountId }: Caller,
  projectId: ProjectId | null,
  openCycleIds: readonly string[],
): Promise<KeyResult[]> {
  const concerns = ({ leadId, memberIds, projectIds }: Team) =>
    (projectId !== null && projectIds.includes(projectId)) ||
    (accountId !== null && (leadId === accountId || memberIds.includes(accountId)));
  const teams = (await organisation.teams()).filter(concerns).map(({ id }) => id);
  return teams.length === 0 ? [] : keyResults.ofTeams(teams, openCycleIds, CANDIDATES);
}

function fits({ number, title }: KeyResult, text: string): boolean {
  return fold(`${keyResultKey(number)} ${title}`).includes(fold(text));
}
