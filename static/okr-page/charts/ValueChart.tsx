import type { HistoryPoint, KeyResultDetail } from '../../../src/contract/keyResults';
import { exactDay, formatNumber, formatPercent, sayDay } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';
import { Axes } from './Axes';
import { ChartFigure } from './ChartFigure';
import styles from './charts.module.css';
import { dayScale, extent, linePath, valueScale } from './scale';

type Said = HistoryPoint & { height: number };

/** The result over the cycle against its expected pace; a dot for each check-in says how sure its author was. */
export function ValueChart({ detail }: { detail: KeyResultDetail }) {
  const t = useT();
  const { session } = usePage();
  const { row, cycle, history } = detail;
  const isMetric = row.measure === 'metric' && row.baseline !== null && row.target !== null;
  const from = isMetric ? (row.baseline ?? 0) : 0;
  const to = isMetric ? (row.target ?? 1) : 1;
  const show = (value: number) => (isMetric ? formatNumber(value, t.locale) : formatPercent(value, t.locale));
  const points = history.flatMap((point): Said[] => {
    const height = isMetric ? point.value : point.progress;
    return height === null ? [] : [{ ...point, height }];
  });
  const [least, greatest] = extent([from, to, ...points.map(({ height }) => height)]);
  const x = dayScale(cycle.startsOn, cycle.endsOn);
  const y = valueScale(least, greatest);
  const pointText = (point: Said) =>
    [
      exactDay(point.day, t.locale),
      show(point.height),
      point.confidence === null ? null : t('row.confidence.single', { confidence: point.confidence }),
      point.note,
    ]
      .filter((part) => part !== null && part !== '')
      .join('\n');

  return (
    <ChartFigure
      label={t('chart.resultLabel', { key: row.key, cycle: cycle.name })}
      legend={[
        { look: 'value', text: t('chart.value') },
        { look: 'pace', text: t('chart.pace') },
        { look: 'confidence', text: t('chart.confidence') },
      ]}
      head={[t('chart.day'), t('chart.value'), t('row.confidence.label'), t('checkIn.note')]}
      rows={points.map((point) => [
        sayDay(point.day, session.today, t.locale),
        show(point.height),
        point.confidence,
        point.note,
      ])}
    >
      <Axes
        startsOn={cycle.startsOn}
        endsOn={cycle.endsOn}
        today={session.today}
        x={x}
        y={y}
        marks={[
          { value: from, text: show(from) },
          { value: to, text: show(to) },
        ]}
      />
      <path
        className={styles['pace']}
        d={linePath([
          [x(cycle.startsOn), y(from)],
          [x(cycle.endsOn), y(to)],
        ])}
      />
      <path className={styles['value']} d={linePath(points.map(({ day, height }) => [x(day), y(height)]))} />
      {points
        .filter(({ confidence }) => confidence !== null)
        .map((point) => (
          <g key={point.day} className={styles['dot']} data-band={bandOf(point.confidence ?? 0)}>
            <title>{pointText(point)}</title>
            <circle cx={x(point.day)} cy={y(point.height)} r={8} />
            <text x={x(point.day)} y={y(point.height) + 3.5} textAnchor="middle">
              {point.confidence}
            </text>
          </g>
        ))}
    </ChartFigure>
  );
}

function bandOf(confidence: number): 'low' | 'middling' | 'high' {
  if (confidence <= 3) return 'low';
  return confidence <= 6 ? 'middling' : 'high';
}
