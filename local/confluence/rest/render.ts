import type { AdfDocument } from '../body/adf.ts';
import { adfToHtml } from '../body/to-html.ts';
import { adfToStorage } from '../body/to-storage.ts';
import { badRequest } from '../errors.ts';
import type { Page } from '../store/pages.ts';
import type { Property } from '../store/properties.ts';
import type { Space } from '../store/spaces.ts';
import type { PageVersion } from '../store/versions.ts';

const iso = (epochMs: number): string => new Date(epochMs).toISOString();

export function renderVersion(
  version: Pick<PageVersion, 'number' | 'message' | 'authorId' | 'createdAt'>,
): Record<string, unknown> {
  const { number, message, authorId, createdAt } = version;
  return { number, message, minorEdit: false, authorId, createdAt: iso(createdAt) };
}

/** A page as v2 sends it; `format` is the body format that was asked for. */
export function renderPage(
  page: Page,
  version: PageVersion,
  space: Space,
  baseUrl: string,
  format?: string,
): Record<string, unknown> {
  return {
    id: String(page.id),
    status: page.status,
    title: version.title,
    spaceId: String(page.spaceId),
    parentId: page.parentId === null ? null : String(page.parentId),
    parentType: page.parentId === null ? null : 'page',
    position: page.position,
    authorId: page.authorId,
    ownerId: page.authorId,
    lastOwnerId: null,
    createdAt: iso(page.createdAt),
    version: renderVersion(version),
    body: renderBody(version.body, format),
    _links: {
      webui: `/spaces/${space.key}/pages/${page.id}/${encodeURIComponent(page.title).replaceAll('%20', '+')}`,
      editui: `/pages/resumedraft.action?draftId=${page.id}`,
      tinyui: `/x/${page.id.toString(36)}`,
      base: `${baseUrl}/wiki`,
    },
  };
}

function renderBody(body: AdfDocument, format: string | undefined): Record<string, unknown> {
  if (format === undefined || format === '') return {};
  return { [format]: { representation: format, value: bodyIn(body, format) } };
}

function bodyIn(body: AdfDocument, format: string): string {
  switch (format) {
    case 'storage':
    case 'editor':
      return adfToStorage(body);
    case 'atlas_doc_format':
      return JSON.stringify(body);
    case 'view':
    case 'export_view':
    case 'anonymous_export_view':
    case 'styled_view':
      return adfToHtml(body);
    default:
      throw badRequest(`Provided value for 'body-format' is not supported: ${format}`);
  }
}

export function renderSpace(space: Space, baseUrl: string): Record<string, unknown> {
  return {
    id: String(space.id),
    key: space.key,
    name: space.name,
    type: 'global',
    status: 'current',
    authorId: space.ownerId,
    spaceOwnerId: space.ownerId,
    ...(space.homepageId !== null && { homepageId: String(space.homepageId) }),
    createdAt: iso(space.createdAt),
    currentActiveAlias: space.key,
    description: space.description === null ? null : { plain: { value: space.description, representation: 'plain' } },
    icon: null,
    _links: { webui: `/spaces/${space.key}`, base: `${baseUrl}/wiki` },
  };
}

export function renderProperty(property: Property): Record<string, unknown> {
  const { id, key, value, version, authorId, updatedAt } = property;
  return {
    id: String(id),
    key,
    value,
    version: renderVersion({ number: version, message: '', authorId, createdAt: updatedAt }),
  };
}
