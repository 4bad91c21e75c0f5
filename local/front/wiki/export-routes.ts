import { Hono } from 'hono';
import { html } from 'hono/html';
import { openView, type View } from '../page.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import type { Markup } from '../pages/markup.ts';
import type { ExportType, FrontDeps } from '../types.ts';
import { type LoadedPage, nameOf, readPage } from './data.ts';
import { exportDocument, printDocument } from './export.ts';
import { findPdfPrinter } from './pdf.ts';

const TYPES: Record<string, ExportType> = { pdf: 'pdf', word: 'word', html: 'other' };

/** `/wiki/pages/<id>/export/<pdf|word|html>`. */
export function createExportRoutes(deps: FrontDeps): Hono {
  const app = new Hono();
  const printPdf = deps.printPdf ?? findPdfPrinter();

  app.get('/wiki/pages/:id/export/:format', async (c) => {
    const view = openView(c, deps);
    const format = c.req.param('format');
    const type = TYPES[format];
    const loaded = await readPage(view, c.req.param('id'));
    if (type === undefined || !loaded.ok) {
      return c.html(messagePage(view, 'confluence', view.words.notFound, view.words.notFoundText), 404);
    }
    const page = await render(view, loaded.body, type);
    const name = encodeURIComponent(loaded.body.page.title);
    if (format === 'html') return c.html(page);
    if (format === 'word') {
      return c.body(page, 200, {
        'content-type': 'application/msword; charset=utf-8',
        'content-disposition': `attachment; filename*=UTF-8''${name}.doc`,
      });
    }
    if (printPdf === undefined) return c.html(printView(view, loaded.body, page));
    return c.body(new Uint8Array(await printPdf(page)), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename*=UTF-8''${name}.pdf`,
    });
  });
  return app;
}

async function render(view: View, { page, document }: LoadedPage, type: ExportType): Promise<string> {
  const exported = await exportDocument(view, document, page.id, type);
  const date = new Intl.DateTimeFormat(view.session.locale, {
    dateStyle: 'long',
    timeZone: view.session.person.timeZone,
  });
  const byline = `${nameOf(view, page.version.authorId)} · ${date.format(new Date(page.version.createdAt))}`;
  return String(await printDocument(view, page.title, byline, exported));
}

// Without a browser on this machine the reader's own one prints.
function printView(view: View, { page }: LoadedPage, exported: string): Markup {
  return shellPage(view, {
    area: 'confluence',
    title: page.title,
    content: html`<p class="notice">${view.words.noPdf}</p>
      <p><a href="/wiki/pages/${page.id}/export/html">${view.words.printView}</a></p>
      <iframe class="print-preview" title="${page.title}" srcdoc="${exported}"></iframe>`,
  });
}
