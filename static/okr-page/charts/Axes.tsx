import { shortDay } from '../../../src/wording';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import { useT } from '../../shared/language/language';
import styles from './charts.module.css';
import { CHART, type Scale } from './scale';

type Props = {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  today: CalendarDate;
  x: (day: CalendarDate) => number;
  y: Scale;
  /** Values with a line and a label. */
  marks: readonly { value: number; text: string }[];
};

/** First and last day, today, and the values that matter: no grid for its own sake. */
export function Axes({ startsOn, endsOn, today, x, y, marks }: Props) {
  const t = useT();
  const floor = CHART.height - CHART.bottom;
  const inside = today > startsOn && today < endsOn;
  return (
    <g className={styles['axes']}>
      {marks.map(({ value, text }) => (
        <g key={text}>
          <line x1={CHART.left} x2={CHART.width - CHART.right} y1={y(value)} y2={y(value)} />
          <text x={CHART.left - 12} y={y(value) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <text x={CHART.left} y={CHART.height - 6}>
        {shortDay(startsOn, today, t.locale)}
      </text>
      <text x={CHART.width - CHART.right} y={CHART.height - 6} textAnchor="end">
        {shortDay(endsOn, today, t.locale)}
      </text>
      {inside && <line className={styles['today']} x1={x(today)} x2={x(today)} y1={CHART.top} y2={floor} />}
    </g>
  );
}
