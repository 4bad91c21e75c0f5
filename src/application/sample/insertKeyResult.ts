import type { AccountId, CalendarDate } from '../../contract/vocabulary';
import { addDays } from '../../domain/calendar';
import { standingOf } from '../../domain/checkIns';
import { draftedMilestones } from '../keyResults/keyResultDraft';
import { refreshStanding, type RefreshUses as Uses } from '../keyResults/refreshStanding';
import { SAMPLE_MEASURES, type SampleKeyResult, type SampleTexts } from './sampleContent';

type Placed = { name: SampleKeyResult; id: string; objectiveId: string; ownerId: AccountId; startsOn: CalendarDate };

/** Hangs one key result of the sample under its objective, with what was said about it. */
export async function insertKeyResult(services: Uses, placed: Placed, texts: SampleTexts): Promise<void> {
  const { name, id, objectiveId, ownerId, startsOn } = placed;
  const { keyResults, checkIns, moment } = services;
  const { measure, baseline, target, said } = SAMPLE_MEASURES[name];
  const fields = { ...texts.keyResults[name], objectiveId, ownerId, weight: 1, measure, baseline, target };
  const milestones = draftedMilestones(
    { ...fields, milestones: measure === 'milestone' ? listOf(texts, addDays(startsOn, 20)) : [] },
    id,
    [],
    () => moment.createId(),
  );
  if (milestones.length > 0) await keyResults.saveMilestones(id, milestones);
  const createdAt = moment.now();
  await keyResults.insert({ ...fields, ...standingOf([], milestones), id, position: 0, createdAt, version: 1 });
  for (const { day, value, confidence, note } of said) {
    await checkIns.insert({
      id: moment.createId(),
      keyResultId: id,
      forDate: addDays(startsOn, day),
      value,
      confidence,
      note: texts.notes[note],
      blocker: null,
      authorId: ownerId,
      createdAt: moment.now(),
      version: 1,
    });
  }
  await refreshStanding(services, id);
}

function listOf({ milestones }: SampleTexts, reachedOn: CalendarDate) {
  return [
    { id: null, title: milestones.first, weight: 1, reachedOn },
    { id: null, title: milestones.second, weight: 1, reachedOn: null },
    { id: null, title: milestones.third, weight: 1, reachedOn: null },
  ];
}
