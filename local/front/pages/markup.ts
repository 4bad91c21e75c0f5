import { html, raw } from 'hono/html';

/** A piece of a page: escaped text, ready to be put into another one. */
export type Markup = ReturnType<typeof html>;

export const nothing: Markup = raw('');

/** Pieces one after the other. */
export function list<T>(items: readonly T[], render: (item: T, index: number) => Markup): Markup {
  return html`${items.map(render)}`;
}

/** A piece that is only there when there is something to say. */
export function when(condition: unknown, render: () => Markup): Markup {
  return condition === undefined || condition === null || condition === false || condition === 0 || condition === ''
    ? nothing
    : render();
}
