/** One line of the report. A budget is a number that the figure may not pass; the naive way is what it replaces. */
export type Figure = {
  what: string;
  figure: number;
  unit: string;
  budget?: number;
  naive?: number;
};

const format = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));

/** Prints the figures as a table and answers how many missed their budget. */
export function printReport(figures: readonly Figure[]): number {
  const rows = figures.map(({ what, figure, unit, budget, naive }) => ({
    what,
    figure: `${format(figure)} ${unit}`,
    budget: budget === undefined ? '' : `≤ ${format(budget)}`,
    'naive way': naive === undefined ? '' : `${format(naive)} ${unit}`,
    ratio: naive === undefined || figure === 0 ? '' : `1 : ${format(naive / figure)}`,
    kept: budget === undefined ? '' : figure <= budget ? 'yes' : 'MISSED',
  }));
  console.table(rows);
  return rows.filter(({ kept }) => kept === 'MISSED').length;
}

/** The middle one of several runs. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
