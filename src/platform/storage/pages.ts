/**
 * Reads a list in pages by id, so that no answer comes near Forge's 4 MiB. What fits one page, as the tree of an
 * ordinary cycle does, costs one statement.
 */
export async function readPages<Row>(
  size: number,
  readPage: (after: string) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ;) {
    const page = await readPage(after);
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < size) return rows;
    after = idOf(last);
  }
}
