import type { DemoProject, EpicCourse } from './projectTypes.ts';
import { seededRandom } from './random.ts';

const DAY = 86_400_000;

/** One story and when it went through its workflow, in epoch milliseconds. */
export type DemoStory = {
  title: string;
  createdAt: number;
  startedAt: number | null;
  endedAt: number | null;
  outcome: 'open' | 'inProgress' | 'delivered' | 'dropped';
  points: number | null;
};

/** The quarter's first day and the present moment, both in epoch milliseconds. */
export type StoryWindow = { from: number; now: number };

const POINTS = [1, 2, 2, 3, 3, 5, 8] as const;

/** The stories of an epic (or those without one), the same at every run for the same project and window. */
export function storiesOf(project: DemoProject, epic: EpicCourse, window: StoryWindow): DemoStory[] {
  const random = seededRandom(`${project.key}:${epic.title}`);
  const delivered = Math.round(epic.stories * epic.delivered);
  const dropped = Math.round(epic.stories * (epic.dropped ?? 0));
  const added = Math.round(epic.stories * (epic.added ?? 0));
  const start = Math.floor(random() * project.actions.length * project.objects.length);
  return Array.from({ length: epic.stories }, (_, index) => {
    const isNew = index >= epic.stories - added;
    const outcome = outcomeAt(index, { delivered, dropped, resting: project.restingFor !== undefined }, random);
    return {
      title: titleAt(project, start + index),
      points: random() < 0.85 ? pick(POINTS, random) : null,
      outcome,
      ...times(outcome, isNew, window, random),
    };
  });
}

function outcomeAt(
  index: number,
  course: { delivered: number; dropped: number; resting: boolean },
  random: () => number,
): DemoStory['outcome'] {
  if (index < course.delivered) return 'delivered';
  if (index < course.delivered + course.dropped) return 'dropped';
  return !course.resting && random() < 0.2 ? 'inProgress' : 'open';
}

/** Walks through all pairs of action and object before one repeats; the step shares no factor with most lengths. */
function titleAt({ actions, objects }: DemoProject, index: number): string {
  const pair = (index * 17) % (actions.length * objects.length);
  return `${actions[pair % actions.length]} ${objects[Math.floor(pair / actions.length)]}`;
}

function times(outcome: DemoStory['outcome'], isNew: boolean, { from, now }: StoryWindow, random: () => number) {
  const soFar = now - from;
  const createdAt = isNew ? from + soFar * (0.1 + 0.6 * random()) : from - DAY * (5 + 55 * random());
  const earliest = Math.max(createdAt, from) + DAY;
  const room = Math.max(now - earliest, DAY / 2);
  if (outcome === 'open') return { createdAt, startedAt: null, endedAt: null };
  if (outcome === 'inProgress')
    return { createdAt, startedAt: now - Math.min(room, DAY * (1 + 11 * random())), endedAt: null };
  const endedAt = Math.min(earliest + room * (0.05 + 0.92 * random()), now - DAY / 8);
  const startedAt = outcome === 'dropped' ? null : Math.max(createdAt + DAY / 24, endedAt - DAY * (1 + 8 * random()));
  return { createdAt, startedAt, endedAt };
}

function pick<T>(values: readonly [T, ...T[]], random: () => number): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}
