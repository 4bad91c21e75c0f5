import type { FrameLocator } from 'playwright-core';

/** A line of Playwright's picture of what a screen reader meets: how deep, what it is, how it is named. */
const LINE = /^(\s*)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/;
const ACTED_ON = new Set(['button', 'textbox', 'checkbox', 'combobox', 'slider', 'tab']);
/** Parts of a page that a screen reader names when one enters them. */
const PLACES = new Set(['navigation', 'complementary', 'main', 'dialog', 'alertdialog', 'form']);

type Node = { depth: number; role: string; line: number };

/**
 * Names that several controls of one part of a surface share, so that somebody who hears a list of them cannot tell
 * them apart. Within a row of a grid, the header of the row tells whose they are.
 */
export async function repeatedNames(surface: FrameLocator): Promise<string[]> {
  const counts = new Map<string, { said: string; count: number }>();
  const above: Node[] = [];
  const lines = (await surface.locator('body').ariaSnapshot()).split('\n');
  for (const [number, line] of lines.entries()) {
    const [, indent, role, name = ''] = LINE.exec(line) ?? [];
    if (indent === undefined || role === undefined) continue;
    while ((above.at(-1)?.depth ?? -1) >= indent.length) above.pop();
    above.push({ depth: indent.length, role, line: number });
    if (!ACTED_ON.has(role) || above.some((node) => node.role === 'row')) continue;
    const place = above.findLast((node) => PLACES.has(node.role))?.line ?? -1;
    const said = `${role} "${name}"`;
    const key = `${place} ${said}`;
    counts.set(key, { said, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ count }) => count > 1).map(({ said, count }) => `${count} times ${said}`);
}
