import type { SeedSite } from '../../local/cli/seed.ts';
import { globalPermissionKey } from '../../local/forge/declarations.ts';
import { plumblineOn, type PlumblineClient } from '../plumblineClient.ts';
import { demoCalendar } from './calendar.ts';
import { fillConfluence } from './fillConfluence.ts';
import { fillJira } from './fillJira.ts';
import { fillOkrs, makeCheckIn } from './fillOkrs.ts';
import { PEOPLE } from './people.ts';
import { START_PAGE } from './startPage.ts';

/** What the local site shows on its first page. */
export const startPage = START_PAGE;

/** The hour of the day at which people of the demo company do things, in UTC. */
const MORNING = 'T08:30:00.000Z';

/**
 * Fills a fresh site with the demo company: Jira and Confluence directly, OKRs through the app as its people would,
 * with the clock at the day on which each thing happened.
 */
export default async function seed(site: SeedSite): Promise<void> {
  const now = site.kernel.clock.now();
  const calendar = demoCalendar(now);
  for (const person of Object.values(PEOPLE)) site.people.upsert(person);
  grantAdministration(site);
  const ids = await fillJira(site, calendar, now);
  await fillConfluence(site, calendar);

  const app = plumblineOn((call) => site.invoke(call));
  const goTo = (day: string) => site.kernel.clock.set(Date.parse(day + MORNING));
  goTo(calendar.quarter.startsOn);
  const checkIns = await fillOkrs(app, calendar, ids);
  await site.drain();
  for (const checkIn of checkIns) {
    goTo(checkIn.day);
    await makeCheckIn(app, checkIn);
  }
  backTo(site, now);
  await exemptProjects(app, ids, calendar.year.endsOn);
  // As every night: numbers are compared with Jira, projects looked at.
  await site.forge.background.fireSchedule('every-day');
  await site.drain();
}

/** Real time again, unless somebody had set the clock before. */
function backTo(site: SeedSite, now: number): void {
  const wasReal = Math.abs(now - Date.now()) < 60_000;
  site.kernel.clock.set(wasReal ? null : now);
}

function grantAdministration(site: SeedSite): void {
  site.jira.grantGlobal(globalPermissionKey(site.forge.identity, 'administer-okrs'), ['group:project-office']);
}

async function exemptProjects(
  app: PlumblineClient,
  ids: Awaited<ReturnType<typeof fillJira>>,
  until: string,
): Promise<void> {
  const projectId = ids.projects.get('PHV');
  if (projectId === undefined) return;
  await app.call(PEOPLE.sean.email, 'exemptProject', {
    projectId,
    reason: 'Obligation réglementaire : la sécurité des patients ne se met pas en objectif.',
    until,
  });
}
