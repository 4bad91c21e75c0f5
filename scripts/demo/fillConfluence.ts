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

/** Creates the steering space: its home is the live page of the week, beneath it one frozen for the committee. */
export async function fillConfluence(site: SeedSite, calendar: DemoCalendar): Promise<void> {
  const { claire } = PEOPLE;
  site.confluence.createSpace({ key: 'STEER', name: 'Pilotage · Steering', ownerId: claire.accountId });
  await writeHome(site, `Steering ${calendar.quarter.name}`, {
    type: 'doc',
    version: 1,
    content: [
      paragraph(
        'We look at this page every Monday at ten. First what does not move, then what we decide, then everything else.',
      ),
      heading(2, 'Where we stand'),
      macroNode(site, {}, 1),
      heading(2, 'Decisions of last week'),
      bullets(
        'Patient portal: Inès brings a proposal that changes the calls, not the pages.',
        'Line 4: no further scope before the first format change under an hour.',
      ),
    ],
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
        macroNode(
          site,
          { frozenAt: calendar.soFar(0.6), density: 'compact', columns: ['health', 'progress', 'confidence'] },
          2,
        ),
      ],
    },
  });
}

/** Writes the home page that Confluence made with the space, as its owner. */
async function writeHome(site: SeedSite, title: string, body: PageBody): Promise<void> {
  const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const request = new Request(`${site.url}/wiki/api/v2${path}`, init);
    const answer = await site.confluence.fetch(request, { kind: 'user', accountId: PEOPLE.claire.accountId });
    if (!answer.ok) throw new Error(`Confluence answered ${answer.status} to ${path}.`);
    return (await answer.json()) as T;
  };
  const { results } = await ask<{ results: { homepageId: string }[] }>('/spaces?keys=STEER');
  const id = results[0]?.homepageId ?? '';
  await ask(`/pages/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      status: 'current',
      title,
      body: { representation: 'atlas_doc_format', value: JSON.stringify(body) },
      version: { number: 2, message: '' },
    }),
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
