import { CHART, dayScale, extent, linePath, stepArea, valueScale } from '../../static/okr-page/charts/scale';

const floor = CHART.height - CHART.bottom;

it('maps the cycle to the width and the values to the height', () => {
  const x = dayScale('2026-10-01', '2026-12-31');
  expect([x('2026-10-01'), x('2026-12-31')]).toEqual([CHART.left, CHART.width - CHART.right]);
  const y = valueScale(0, 16);
  expect([y(0), y(16)]).toEqual([floor, CHART.top]);
});

it('draws a falling target downwards', () => {
  const y = valueScale(...extent([400, 120, 280]));
  expect(y(400)).toBeLessThan(y(120));
});

it.each([
  [[5], [4, 6]],
  [
    [3, 1, 2],
    [1, 3],
  ],
])('spans the values %j, and something when they are all the same', (values, expected) => {
  expect(extent(values)).toEqual(expected);
});

it('never draws outside of the numbers when a cycle lasts one day', () => {
  const x = dayScale('2026-10-01', '2026-10-01');
  expect(Number.isFinite(x('2026-10-01'))).toBe(true);
});

it('holds a step until the next day that has a value, and the last one until today', () => {
  const area = stepArea(
    [
      [0, 10],
      [5, 4],
    ],
    20,
    8,
  );
  expect(area).toBe('M0 20V10H5V4H8V20Z');
  expect(stepArea([], 20, 8)).toBe('');
});

it('joins the points of a line in their order', () => {
  expect(
    linePath([
      [1, 2],
      [3, 4.55],
    ]),
  ).toBe('M1 2L3 4.6');
});
