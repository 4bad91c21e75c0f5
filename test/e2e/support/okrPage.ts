import type { FrameLocator, Locator } from 'playwright-core';

export const OKRS = '/jira/apps/plumbline-okrs';

/** The row of an objective or key result, by its human key. */
export function rowOf(surface: FrameLocator | Locator, key: string): Locator {
  return surface.getByRole('row', { name: new RegExp(`^(?:(?:Fold|Unfold) \\S+ )?${key} `) });
}

/** Keys of the rows shown, from the top. */
export async function keysShown(surface: FrameLocator): Promise<string[]> {
  const names = await surface.getByRole('row').evaluateAll((rows) => rows.map((row) => row.textContent));
  return names.flatMap((name) => /^(?:O|KR)-\d+/.exec(name)?.[0] ?? []);
}

export const panelOf = (surface: FrameLocator) => surface.getByRole('complementary', { name: 'Details' });

/** Takes the first option that fits in a select of Atlaskit. */
export async function choose(surface: FrameLocator | Locator, field: string, text: string): Promise<void> {
  const box = surface.getByRole('combobox', { name: field, exact: true });
  await box.fill(text);
  await box.press('Enter');
}
