import type { SeedSite } from '../../local/cli/seed.ts';
import type { MacroConfig } from '../../src/contract/macro.ts';
import type { DemoCalendar } from './calendar.ts';
import { PEOPLE } from './people.ts';

type PageBody = Parameters<SeedSite['confluence']['createPage']>[0]['body'];
type Node = PageBody['content'][number];

const MACRO = 'plumbline-tree';

const text = (value: string): Node => ({ type: 'text', text: value });
const paragraph = (value: string): Node => ({ type: 'paragraph', content: [text(value)] });
const heading = (level: number, value: string): Node => ({ type: 'heading', attrs: { level }, content: [text(value)] });
const bullets = (...items: string[]): Node => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});

/** Creates the steering space: a live page for the week, and one frozen for the committee. */
export function fillConfluence(site: SeedSite, calendar: DemoCalendar): void {
  const { claire, sean } = PEOPLE;
  site.confluence.createSpace({ key: 'STEER', name: 'Pilotage · Steering', ownerId: claire.accountId });
  const macro = (config: Partial<MacroConfig>, id: number): Node => macroNode(site, config, id);
  site.confluence.createPage({
    spaceKey: 'STEER',
    title: `Steering ${calendar.quarter.name}`,
    authorId: sean.accountId,
    body: {
      type: 'doc',
      version: 1,
      content: [
        paragraph(
          'We look at this page every Monday at ten. First what does not move, then what we decide, then everything else.',
        ),
        heading(2, 'Where we stand'),
        macro({}, 1),
        heading(2, 'Decisions of last week'),
        bullets(
          'Patient portal: Inès brings a proposal that changes the calls, not the pages.',
          'Line 4: no further scope before the first format change under an hour.',
        ),
      ],
    },
  });
  site.confluence.createPage({
    spaceKey: 'STEER',
    title: 'Comité exécutif : point à mi-parcours',
    authorId: claire.accountId,
    body: {
      type: 'doc',
      version: 1,
      content: [
        paragraph('Cette page montre les chiffres du jour du comité. Elle ne change plus.'),
        macro({ frozenAt: calendar.soFar(0.6), density: 'compact', columns: ['health', 'progress', 'confidence'] }, 2),
      ],
    },
  });
}

function macroNode(site: SeedSite, config: Partial<MacroConfig>, index: number): Node {
  const { appId, environmentId } = site.forge.identity;
  const key = `${appId}/${environmentId}/static/${MACRO}`;
  const localId = `00000000-0000-4000-8000-00000000000${index}`;
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: key,
      text: 'OKR tree',
      localId,
      parameters: {
        layout: 'extension',
        guestParams: config,
        forgeEnvironment: 'DEVELOPMENT',
        localId,
        extensionId: `ari:cloud:ecosystem::extension/${key}`,
        extensionTitle: 'OKR tree',
      },
    },
  };
}
