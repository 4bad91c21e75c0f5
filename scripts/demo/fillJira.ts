import type { SeedSite } from '../../local/cli/seed.ts';
import type { DemoCalendar } from './calendar.ts';
import { PEOPLE } from './people.ts';
import { ENGLISH_PROJECTS } from './projectsEnglish.ts';
import { FRENCH_PROJECTS } from './projectsFrench.ts';
import type { DemoProject, EpicCourse } from './projectTypes.ts';
import { storiesOf, type DemoStory, type StoryWindow } from './stories.ts';
import type { DemoIds } from './fillOkrs.ts';

type NewIssue = Parameters<SeedSite['jira']['addIssues']>[0][number];

const DAY = 86_400_000;
/** What a Jira in each language calls the three steps of work. */
const STATUS = {
  en: { open: 'To Do', inProgress: 'In Progress', done: 'Done' },
  fr: { open: 'À faire', inProgress: 'En cours', done: 'Terminé' },
} as const;

/** Creates the company's projects with their epics, stories and histories; answers the ids that OKRs refer to. */
export async function fillJira(site: SeedSite, calendar: DemoCalendar, now: number): Promise<DemoIds> {
  const ids: DemoIds = { projects: new Map(), epics: new Map() };
  const window: StoryWindow = { from: Date.parse(calendar.quarter.startsOn), now };
  for (const [language, projects] of [
    ['en', ENGLISH_PROJECTS],
    ['fr', FRENCH_PROJECTS],
  ] as const) {
    for (const project of projects) await fillProject(site, project, language, window, ids);
  }
  return ids;
}

async function fillProject(
  site: SeedSite,
  project: DemoProject,
  language: keyof typeof STATUS,
  window: StoryWindow,
  ids: DemoIds,
): Promise<void> {
  const status = STATUS[language];
  const { id } = site.jira.createProject({
    key: project.key,
    name: project.name,
    style: project.style === 'team-managed' ? 'next-gen' : 'classic',
    lead: PEOPLE[project.lead].accountId,
    statuses: [
      { name: status.open, category: 'new' },
      { name: status.inProgress, category: 'indeterminate' },
      { name: status.done, category: 'done' },
    ],
    ...(project.onlyGroup === undefined ? {} : { permissions: onlyFor(project.onlyGroup) }),
  });
  ids.projects.set(project.key, id);

  const shift = (project.restingFor ?? 0) * DAY;
  const past = { from: window.from - shift, now: window.now - shift };
  const epics = project.epics.map((epic, index) => ({ epic, key: `${project.key}-${index + 1}` }));
  const planned = epics.map(({ epic, key }) => epicWithStories(project, epic, key, past, status));
  // Epics come first: they have the first keys of their project.
  const issues = [...planned.map(({ epic }) => epic), ...planned.flatMap(({ stories }) => stories)];
  const loose: EpicCourse = { title: 'without an epic', stories: project.loose, delivered: 0.45, dropped: 0.05 };
  for (const story of storiesOf(project, loose, past)) issues.push(toIssue(project, story, status));
  site.jira.addIssues(issues);
  for (const { epic, key } of epics) if (epic.ref !== undefined) ids.epics.set(epic.ref, await issueId(site, key));
}

async function issueId(site: SeedSite, key: string): Promise<string> {
  const answer = await site.jira.fetch(new Request(`${site.url}/rest/api/3/issue/${key}?fields=summary`), {
    kind: 'app',
  });
  return ((await answer.json()) as { id: string }).id;
}

type Status = (typeof STATUS)[keyof typeof STATUS];

function epicWithStories(
  project: DemoProject,
  epic: EpicCourse,
  key: string,
  window: StoryWindow,
  status: Status,
): { epic: NewIssue; stories: NewIssue[] } {
  const stories = storiesOf(project, epic, window);
  const firstStart = Math.min(...stories.map(({ startedAt }) => startedAt ?? Infinity));
  const isStarted = Number.isFinite(firstStart) && epic.delivered > 0 && project.restingFor === undefined;
  const created = Math.min(...stories.map(({ createdAt }) => createdAt)) - DAY;
  return {
    epic: {
      key,
      type: 'Epic',
      summary: epic.title,
      status: isStarted ? status.inProgress : status.open,
      created,
      updated: isStarted ? firstStart : created,
      assignee: PEOPLE[project.lead].accountId,
      reporter: PEOPLE[project.lead].accountId,
      history: isStarted ? [change(project, firstStart, [['status', status.open, status.inProgress]])] : [],
    },
    stories: stories.map((story) => ({ ...toIssue(project, story, status), parent: key })),
  };
}

function toIssue(project: DemoProject, story: DemoStory, status: Status): NewIssue {
  const { createdAt, startedAt, endedAt, outcome } = story;
  const ended = outcome === 'delivered' || outcome === 'dropped';
  const resolution =
    outcome === 'dropped' ? "Won't Do" : ended && project.style === 'company-managed' ? 'Done' : undefined;
  const history = [];
  if (startedAt !== null) history.push(change(project, startedAt, [['status', status.open, status.inProgress]]));
  if (endedAt !== null) {
    const from = startedAt === null ? status.open : status.inProgress;
    history.push(
      change(project, endedAt, [
        ['status', from, status.done],
        ...(resolution === undefined ? [] : [['resolution', null, resolution] as const]),
      ]),
    );
  }
  return {
    project: project.key,
    type: 'Story',
    summary: story.title,
    status: ended ? status.done : outcome === 'inProgress' ? status.inProgress : status.open,
    created: createdAt,
    updated: endedAt ?? startedAt ?? createdAt,
    reporter: PEOPLE[project.lead].accountId,
    history,
    ...(resolution === undefined ? {} : { resolution }),
    ...(endedAt === null ? {} : { resolutiondate: endedAt }),
    ...(startedAt === null ? {} : { assignee: PEOPLE[project.lead].accountId }),
    ...(story.points === null ? {} : { storyPoints: story.points }),
  };
}

type Step = readonly ['status' | 'resolution', string | null, string];

function change(project: DemoProject, at: number, steps: readonly Step[]) {
  return {
    author: PEOPLE[project.lead].accountId,
    created: at,
    items: steps.map(([field, from, to]) => ({ field, from, to })),
  };
}

/** Only the group sees and edits the project; everybody else learns nothing of it. */
function onlyFor(group: string) {
  const holders = [`group:${group}` as const];
  return Object.fromEntries(
    ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'CREATE_ISSUES', 'TRANSITION_ISSUES'].map((permission) => [permission, holders]),
  );
}
