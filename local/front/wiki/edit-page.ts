import { html, raw } from 'hono/html';
import { adfToHtml, type AdfNode } from '../../confluence/index.ts';
import { documentToSegments, type Segment } from '../editor/segments.ts';
import type { View } from '../page.ts';
import type { Markup } from '../pages/markup.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import { nameOf, readPage, readSpace, type SpaceRef } from './data.ts';
import { macroChoices, macroOf, type MacroPlace } from './macros.ts';

interface Draft {
  space: SpaceRef;
  title: string;
  segments: Segment[];
  /** Address that the form is sent to. */
  action: string;
  /** Where Cancel leads. */
  back: string;
  hidden: Record<string, string>;
  place: MacroPlace;
}

/** The editor over an existing page. */
export async function editPage(view: View, id: string): Promise<Markup> {
  const answer = await readPage(view, id);
  if (!answer.ok) return messagePage(view, 'confluence', view.words.notFound, view.words.notFoundText);
  const { page, space, document } = answer.body;
  return editor(view, {
    space,
    title: page.title,
    segments: documentToSegments(document),
    action: `/wiki/pages/${page.id}/edit`,
    back: `/wiki/pages/${page.id}`,
    hidden: { version: String(page.version.number) },
    place: { contentId: page.id, isEditing: true },
  });
}

/** The editor over a new page of a space. */
export async function newPage(view: View, spaceKey: string): Promise<Markup> {
  const space = await readSpace(view, spaceKey);
  if (!space.ok) return messagePage(view, 'confluence', view.words.notFound, view.words.notFoundText);
  const parent = view.url.searchParams.get('parent') ?? '';
  return editor(view, {
    space: space.body,
    title: '',
    segments: [],
    action: `/wiki/spaces/${spaceKey}/new`,
    back: parent === '' ? `/wiki/spaces/${spaceKey}` : `/wiki/pages/${parent}`,
    hidden: { parent, spaceId: space.body.id },
    place: { spaceKey, isEditing: true },
  });
}

async function editor(view: View, draft: Draft): Promise<Markup> {
  const { words } = view;
  const { configure, remove, moveUp, moveDown, insertMacro, textHint, close, untitledBlock } = words;
  const state = {
    segments: draft.segments.map((segment) => ('block' in segment ? withPreview(view, segment.block) : segment)),
    macros: await macroChoices(view, draft.place),
    words: { configure, remove, moveUp, moveDown, insertMacro, textHint, close, untitledBlock },
  };
  const content = html`<form class="editor" method="post" action="${draft.action}" data-live-form data-editor>
    <div class="editor-bar">
      <details class="menu menu-start" data-insert>
        <summary class="button">${words.insertMacro}</summary>
        <div class="menu-list"></div>
      </details>
      <span class="top-space"></span>
      <button class="button button-primary">${words.publish}</button>
      <a class="button" href="${draft.back}">${words.cancel}</a>
    </div>
    <p class="sentence-error" role="alert" hidden></p>
    ${Object.entries(draft.hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <input type="hidden" name="segments" value="" />
    <input
      class="title-input"
      name="title"
      value="${draft.title}"
      required
      maxlength="255"
      placeholder="${words.pageTitle}"
      aria-label="${words.pageTitle}"
    />
    <div class="segments"></div>
    <p class="quiet">${words.textHint}</p>
    <label class="field"><span>${words.versionComment}</span><input name="message" maxlength="200" /></label>
    <script type="application/json" class="editor-state">
      ${raw(JSON.stringify(state).replaceAll('<', '\\u003c'))}
    </script>
    <script type="module" src="/local-assets/editor.js"></script>
  </form>`;
  return shellPage(view, { area: 'confluence', title: draft.title || words.newPage, content });
}

// A block that the editor cannot change is shown as readers see it; a macro of the app shows itself.
function withPreview(view: View, block: AdfNode): { block: AdfNode; html?: string } {
  return macroOf(view, block) === undefined
    ? { block, html: adfToHtml({ content: [block] }, { mention: (accountId) => nameOf(view, accountId) }) }
    : { block };
}
