import type { Context } from 'hono';
import { openView, type View } from '../page.ts';
import type { FrontDeps } from '../types.ts';
import type { Markup } from './markup.ts';
import { messagePage } from './shell.ts';

type Render = (view: View, parameter: (name: string) => string) => Promise<Markup> | Markup;

/** Makes handlers for a product's pages; those who do not have the product are told so. */
export function productPage(deps: FrontDeps, area: 'jira' | 'confluence') {
  return (render: Render) => (c: Context) => {
    const view = openView(c, deps);
    const { person } = view.session;
    const parameter = (name: string): string => c.req.param(name) ?? '';
    if (person.products.includes(area)) return c.html(render(view, parameter) as Promise<string>);
    const title = area === 'jira' ? 'Jira' : 'Confluence';
    return c.html(messagePage(view, area, title, `${person.displayName} ${view.words.noAccess}`), 403);
  };
}
