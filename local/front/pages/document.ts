import { html, raw } from 'hono/html';
import type { Session } from '../session.ts';
import { themeAttributes } from '../theme.ts';
import { wordsFor } from '../words/index.ts';
import type { Markup } from './markup.ts';

const SCRIPTS = ['surface', 'shell'];

/** The HTML document around a page: theme, language, the shell's scripts. `bare` pages stand alone, without the frame scripts' chrome. */
export function htmlDocument(session: Session, title: string, body: Markup): Markup {
  const words = wordsFor(session.locale);
  const { close, cannotShow, notLoaded } = words;
  const attributes = Object.entries(themeAttributes(session.colorMode))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  const spoken = JSON.stringify({ close, cannotShow, notLoaded }).replaceAll('<', '\\u003c');
  return html`<!doctype html>
    <html lang="${session.locale}" ${raw(attributes)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/local-assets/tokens.css" />
        <link rel="stylesheet" href="/local-assets/shell.css" />
        <script type="application/json" id="words">
          ${raw(spoken)}
        </script>
        <script src="/local-assets/rpc.js" defer></script>
        ${SCRIPTS.map((name) => html`<script type="module" src="/local-assets/${name}.js"></script>`)}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
