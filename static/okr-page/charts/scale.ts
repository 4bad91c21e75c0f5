import type { CalendarDate } from '../../../src/contract/vocabulary';

/** Size of a chart in its own units; it is drawn as wide as its place. */
export const CHART = { width: 400, height: 190, left: 56, right: 12, top: 14, bottom: 24 } as const;

export type Scale = (value: number) => number;

/** Maps days to x over the whole cycle. */
export function dayScale(startsOn: CalendarDate, endsOn: CalendarDate): (day: CalendarDate) => number {
  const scale = linear(Date.parse(startsOn), Date.parse(endsOn), CHART.left, CHART.width - CHART.right);
  return (day) => scale(Date.parse(day));
}

/** Maps values to y, the least at the bottom. */
export function valueScale(least: number, greatest: number): Scale {
  return linear(least, greatest, CHART.height - CHART.bottom, CHART.top);
}

/** Least and greatest of the values, never the same. */
export function extent(values: readonly number[]): [least: number, greatest: number] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  return least === greatest ? [least - 1, greatest + 1] : [least, greatest];
}

/** A line through points. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** The area under a stepped line: each value holds until the next day that has one, the last until `endX`. */
export function stepArea(points: readonly (readonly [x: number, y: number])[], floor: number, endX: number): string {
  const [first] = points;
  if (first === undefined) return '';
  const steps = points.map(([, y], index) => {
    const nextX = points[index + 1]?.[0] ?? endX;
    return `V${round(y)}H${round(nextX)}`;
  });
  return `M${round(first[0])} ${round(floor)}${steps.join('')}V${round(floor)}Z`;
}

function linear(fromLeast: number, fromGreatest: number, toLeast: number, toGreatest: number): Scale {
  const span = fromGreatest - fromLeast || 1;
  return (value) => toLeast + ((value - fromLeast) / span) * (toGreatest - toLeast);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
