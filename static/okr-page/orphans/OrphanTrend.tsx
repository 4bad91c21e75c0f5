import type { AlignmentTrendPoint } from '../../../src/contract/alignment';
import { sayDay } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { Axes } from '../charts/Axes';
import { ChartFigure } from '../charts/ChartFigure';
import chartStyles from '../charts/charts.module.css';
import { CHART, dayScale, stepArea, valueScale } from '../charts/scale';
import { usePage } from '../pageContext';
import styles from './orphans.module.css';

/** Fewer weeks are no trend. */
const WEEKS_MIN = 3;

/** Orphan projects among the active ones, week by week. */
export function OrphanTrend({ points }: { points: readonly AlignmentTrendPoint[] }) {
  const t = useT();
  const { session } = usePage();
  const weeks = [...points].sort((a, b) => a.week.localeCompare(b.week));
  const [first] = weeks;
  if (first === undefined || weeks.length < WEEKS_MIN) return null;
  const greatest = Math.max(1, ...weeks.map(({ active }) => active));
  const x = dayScale(first.week, session.today);
  const y = valueScale(0, greatest);
  const area = (field: 'active' | 'orphan') =>
    stepArea(
      weeks.map((point) => [x(point.week), y(point[field])]),
      CHART.height - CHART.bottom,
      CHART.width - CHART.right,
    );
  return (
    <div className={styles['trend']}>
      <ChartFigure
        label={t('alignment.trend')}
        legend={[
          { look: 'delivered', text: t('alignment.state.orphan') },
          { look: 'scope', text: t('alignment.active') },
        ]}
        head={[t('chart.day'), t('alignment.state.orphan'), t('alignment.active')]}
        rows={weeks.map(({ week, orphan, active }) => [sayDay(week, session.today, t.locale), orphan, active])}
      >
        <path className={chartStyles['scope']} d={area('active')} />
        <path className={chartStyles['delivered']} d={area('orphan')} />
        <Axes
          startsOn={first.week}
          endsOn={session.today}
          today={session.today}
          x={x}
          y={y}
          marks={[
            { value: 0, text: '0' },
            { value: greatest, text: String(greatest) },
          ]}
        />
      </ChartFigure>
    </div>
  );
}
