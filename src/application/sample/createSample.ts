import type { AccountId } from '../../contract/vocabulary';
import { addDays, weekOf } from '../../domain/calendar';
import { PlumblineFailure, mustHold } from '../failure';
import type { RefreshUses } from '../keyResults/refreshStanding';
import { ensureLevels } from '../organisation/ensureLevels';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { adoptTimeZone } from '../settings/adoptTimeZone';
import { siteDay } from '../settings/siteDay';
import {
  SAMPLE_KEY_RESULTS,
  SAMPLE_LEVELS,
  SAMPLE_MEASURES,
  SAMPLE_OBJECTIVES,
  commitmentOf,
  type SampleTexts,
} from './sampleContent';
import { insertKeyResult } from './insertKeyResult';
import { readSample, writeSample } from './sampleMark';

type Uses = RefreshUses & Pick<Services, 'cycles' | 'organisation' | 'objectives' | 'marks'>;

/** A cycle that began four weeks ago: far enough for pace to be judged. */
const CYCLE_DAYS = 90;
const DAYS_BEFORE_TODAY = 28;

/** Fills a site that has no cycle yet with a small sample of the person's own. */
export async function createSample(services: Uses, caller: Caller, texts: SampleTexts): Promise<{ cycleId: string }> {
  const ownerId = mustHaveAccount(caller);
  if ((await readSample(services)) !== undefined) throw new PlumblineFailure('duplicate', 'duplicate');
  mustHold((await services.cycles.list()).length === 0, 'siteNotEmpty');
  await ensureLevels(services);
  await adoptTimeZone(services, caller);
  const { moment } = services;
  const objectiveIds = new Map(SAMPLE_OBJECTIVES.map((name) => [name, moment.createId()]));
  const keyResultIds = new Map(SAMPLE_KEY_RESULTS.map((name) => [name, moment.createId()]));
  const cycleId = moment.createId();
  await writeSample(services, {
    cycleId,
    objectiveIds: [...objectiveIds.values()],
    keyResultIds: [...keyResultIds.values()],
  });
  const { today } = await siteDay(services);
  const startsOn = weekOf(addDays(today, -DAYS_BEFORE_TODAY));
  const endsOn = addDays(startsOn, CYCLE_DAYS);
  await services.cycles.insert({ id: cycleId, name: texts.cycle, startsOn, endsOn, state: 'active', version: 1 });
  await insertObjectives(services, ownerId, cycleId, objectiveIds, texts);
  for (const [name, id] of keyResultIds) {
    const objectiveId = objectiveIds.get(SAMPLE_MEASURES[name].under) ?? '';
    await insertKeyResult(services, { name, id, objectiveId, ownerId, startsOn }, texts);
  }
  return { cycleId };
}

async function insertObjectives(
  { objectives, moment }: Uses,
  ownerId: AccountId,
  cycleId: string,
  ids: ReadonlyMap<(typeof SAMPLE_OBJECTIVES)[number], string>,
  texts: SampleTexts,
): Promise<void> {
  let above: string | null = null;
  for (const [name, id] of ids) {
    await objectives.insert({
      ...texts.objectives[name],
      id,
      levelId: SAMPLE_LEVELS[name],
      teamId: null,
      ownerId,
      cycleId,
      parent: above === null ? null : { kind: 'objective', id: above },
      commitment: commitmentOf(name),
      visibility: 'open',
      viewerIds: [],
      weight: 1,
      createdAt: moment.now(),
      version: 1,
    });
    above = id;
  }
}
