import type { ChooseCycle, TreeFacts, TreeReader } from '../../../application/ports/tree';
import type { CalendarDate } from '../../../contract/vocabulary';
import { addDays } from '../../../domain/calendar';
import type { Cycle } from '../../../domain/model/cycle';
import type { Database } from '../database';
import { readFrame, type Frame } from './frame';
import { linksOfCycles, linksOfKeyResults } from './links';
import { readKeyResults, readObjectives } from './parts';
import { readPastKeyResults } from './past';

/** Four statements for a tree, live or past; more only past 3,000 key results, 4,000 objectives or 10,000 links. */
export function createTreeReader(db: Database): TreeReader {
  return {
    async read(choose) {
      const chosen = choosing(await readFrame(db), choose);
      if (chosen === undefined) return undefined;
      const [objectives, keyResults, links] = await Promise.all([
        readObjectives(db, chosen.cycleIds),
        readKeyResults(db, chosen.cycleIds),
        linksOfCycles(db, chosen.cycleIds),
      ]);
      return { ...chosen.frame, objectives, keyResults, links };
    },
    async readTexts(choose) {
      const chosen = choosing(await readFrame(db), choose);
      if (chosen === undefined) return undefined;
      const [objectives, keyResults] = await Promise.all([
        readObjectives(db, chosen.cycleIds),
        readKeyResults(db, chosen.cycleIds),
      ]);
      return { ...chosen.frame, objectives, keyResults };
    },
    async readAt(choose, day) {
      const chosen = choosing(await readFrame(db), choose);
      if (chosen === undefined) return undefined;
      const createdBefore = `${addDays(day, 1)}T00:00:00.000Z`;
      const [objectives, past] = await Promise.all([
        readObjectives(db, chosen.cycleIds),
        readPastKeyResults(db, chosen.cycleIds, day, createdBefore),
      ]);
      const known = objectives.filter(({ createdAt }) => createdAt < createdBefore);
      return { ...chosen.frame, objectives: known, ...past };
    },
    links: (keyResultIds) => linksOfKeyResults(db, keyResultIds),
  };
}

type Chosen = { frame: Frame & Pick<TreeFacts, 'cycle'>; cycleIds: string[] };

/** The chosen cycle and those that overlap it, whose objectives may hang beneath its own or above them. */
function choosing(frame: Frame, choose: ChooseCycle): Chosen | undefined {
  const cycle = choose(frame.cycles);
  if (cycle === undefined) return undefined;
  const cycleIds = frame.cycles.filter((other) => overlaps(cycle, other)).map(({ id }) => id);
  return { frame: { ...frame, cycle }, cycleIds };
}

const overlaps = (a: Cycle, b: Cycle): boolean => startsBy(a, b.endsOn) && startsBy(b, a.endsOn);

const startsBy = ({ startsOn }: Cycle, day: CalendarDate): boolean => startsOn <= day;
