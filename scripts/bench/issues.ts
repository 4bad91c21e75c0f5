import { ADMIN, type BenchSite } from './site.ts';

const DAY = 86_400_000;

/** A project with epics of so many children each, half of them delivered; answers the epics' issue ids. */
export function addEpics({ jira }: BenchSite, key: string, epics: number, childrenEach: number): string[] {
  jira.createProject({ key, name: `Project ${key}`, lead: ADMIN.accountId });
  const now = Date.now();
  const id = (index: number) => 500_000 + index;
  jira.addIssues(
    Array.from({ length: epics }, (_, epic) => ({
      id: id(epic),
      key: `${key}-${epic + 1}`,
      type: 'Epic',
      summary: `Epic ${epic}`,
      status: 'In Progress',
      created: now - 60 * DAY,
    })),
  );
  jira.addIssues(
    Array.from({ length: epics * childrenEach }, (_, index) => {
      const created = now - (10 + (index % 40)) * DAY;
      const ended = created + 5 * DAY;
      const child = {
        project: key,
        type: 'Story',
        summary: `Story ${index}`,
        created,
        parent: `${key}-${(index % epics) + 1}`,
      };
      return index % 2 === 0
        ? { ...child, status: 'To Do' }
        : {
            ...child,
            status: 'Done',
            resolution: 'Done',
            resolutiondate: ended,
            updated: ended,
            history: [{ created: ended, items: [{ field: 'status' as const, from: 'To Do', to: 'Done' }] }],
          };
    }),
  );
  return Array.from({ length: epics }, (_, epic) => String(id(epic)));
}
