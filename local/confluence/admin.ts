import { badRequest } from './errors.ts';
import { createPage } from './pages/write.ts';
import { clearConfluenceTables, nextId } from './store/schema.ts';
import { insertSpace, setAudience, setSpaceHomepage, spaceByKey, type Space } from './store/spaces.ts';
import type { Confluence, ConfluenceAdmin, SpaceInput } from './types.ts';

/** What seeds and control pages may do without the REST API and without events. */
export function createConfluenceAdmin(confluence: Confluence): ConfluenceAdmin {
  const { db } = confluence.kernel;
  return {
    createSpace: (input) => String(createSpace(confluence, input).id),
    setSpaceAudience: (key, viewers, editors) => setAudience(db, key, viewers, editors),
    createPage: ({ spaceKey, title, body, authorId, parentId }) => {
      const space = spaceByKey(db, spaceKey);
      if (space === undefined) throw badRequest(`There is no space ${spaceKey}.`);
      const parent = parentId === undefined ? space.homepageId : Number(parentId);
      const page = createPage(confluence, {
        space,
        title,
        body,
        authorId,
        parentId: parent,
        status: 'current',
        subtype: null,
      });
      return String(page.id);
    },
    reset: () => clearConfluenceTables(db),
  };
}

function createSpace(confluence: Confluence, input: SpaceInput): Space {
  const { kernel, people } = confluence;
  if (spaceByKey(kernel.db, input.key) !== undefined) throw badRequest(`The space ${input.key} exists already.`);
  const viewers = input.viewers ?? 'everyone';
  const space: Space = {
    id: nextId(kernel.db),
    key: input.key,
    name: input.name,
    description: input.description ?? null,
    viewers,
    editors: input.editors ?? viewers,
    ownerId: input.ownerId ?? people.app().accountId,
    homepageId: null,
    createdAt: kernel.clock.now(),
  };
  insertSpace(kernel.db, space);
  const homepage = createPage(confluence, {
    space,
    title: input.name,
    body: { type: 'doc', version: 1, content: [] },
    authorId: space.ownerId,
    parentId: null,
    status: 'current',
    subtype: null,
  });
  setSpaceHomepage(kernel.db, space.id, homepage.id);
  return { ...space, homepageId: homepage.id };
}
