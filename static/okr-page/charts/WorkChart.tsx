import type { KeyResultDetail, WorkPoint } from '../../../src/contract/keyResults';
import type { WorkUnit } from '../../../src/contract/vocabulary';
import { formatNumber, sayDay } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';
import { Axes } from './Axes';
import { ChartFigure } from './ChartFigure';
import styles from './charts.module.css';
import { CHART, dayScale, stepArea, valueScale } from './scale';

type Props = { points: readonly WorkPoint[]; cycle: KeyResultDetail['cycle']; unit: WorkUnit };

/** Scope and delivered as two stepped areas, so that added work is seen as such. Counts start at zero. */
export function WorkChart({ points, cycle, unit }: Props) {
  const t = useT();
  const { session } = usePage();
  const greatest = Math.max(1, ...points.map(({ scope }) => scope));
  const x = dayScale(cycle.startsOn, cycle.endsOn);
  const y = valueScale(0, greatest);
  const endX = x(session.today < cycle.endsOn ? session.today : cycle.endsOn);
  // What was there before the cycle began is shown at its first day.
  const at = (day: string) => x(day < cycle.startsOn ? cycle.startsOn : day);
  const area = (field: 'scope' | 'delivered') =>
    stepArea(
      points.map((point) => [at(point.day), y(point[field])]),
      CHART.height - CHART.bottom,
      endX,
    );
  return (
    <ChartFigure
      label={t('chart.workLabel', { cycle: cycle.name })}
      legend={[
        { look: 'delivered', text: t('chart.delivered') },
        { look: 'scope', text: t('chart.scope') },
      ]}
      head={[t('chart.day'), t('chart.delivered'), t('chart.scope')]}
      rows={points.map(({ day, delivered, scope }) => [
        sayDay(day, session.today, t.locale),
        formatNumber(delivered, t.locale),
        formatNumber(scope, t.locale),
      ])}
    >
      <path className={styles['scope']} d={area('scope')} />
      <path className={styles['delivered']} d={area('delivered')} />
      <Axes
        startsOn={cycle.startsOn}
        endsOn={cycle.endsOn}
        today={session.today}
        x={x}
        y={y}
        marks={[
          { value: 0, text: '0' },
          { value: greatest, text: t(`chart.unit.${unit}`, { count: greatest }) },
        ]}
      />
    </ChartFigure>
  );
}
