import { useState } from 'react';
import type { CheckInView } from '../../../src/contract/checkIns';
import type { KeyResultDetail } from '../../../src/contract/keyResults';
import { exactDay, formatNumber } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { Day } from '../../shared/language/Moment';
import { PersonName } from '../../shared/people/PersonName';
import { TextButton } from '../../shared/status/TextButton';
import { CorrectionForm } from '../checkIn/CorrectionForm';
import styles from './panel.module.css';

const FIRST_SHOWN = 5;

/** What was said, newest date first, each correctable by who may check in. */
export function CheckIns({ detail, onChanged }: { detail: KeyResultDetail; onChanged: () => void }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const [correcting, setCorrecting] = useState<string>();
  const sorted = [...detail.checkIns].sort(
    (a, b) => b.forDate.localeCompare(a.forDate) || b.createdAt.localeCompare(a.createdAt),
  );
  const shown = all ? sorted : sorted.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((checkIn) => (
          <li key={checkIn.id} className={styles['item']}>
            {correcting === checkIn.id ? (
              <CorrectionForm
                row={detail.row}
                checkIn={checkIn}
                onDone={() => {
                  setCorrecting(undefined);
                  onChanged();
                }}
                onClose={() => setCorrecting(undefined)}
              />
            ) : (
              <SaidCheckIn
                checkIn={checkIn}
                unit={detail.row.unit}
                {...(detail.row.can.includes('checkIn') && { onCorrect: () => setCorrecting(checkIn.id) })}
              />
            )}
          </li>
        ))}
      </ul>
      {sorted.length > shown.length && (
        <TextButton onClick={() => setAll(true)}>{t('checkIn.all', { count: sorted.length })}</TextButton>
      )}
    </>
  );
}

function SaidCheckIn(props: { checkIn: CheckInView; unit: string; onCorrect?: () => void }) {
  const t = useT();
  const { value, confidence, note, blocker, forDate, authorId } = props.checkIn;
  const facts = [
    value === null ? null : `${formatNumber(value, t.locale)} ${props.unit}`.trim(),
    t('row.confidence.single', { confidence }),
    blocker === null ? null : t('checkIn.blockedBy', { blocker: t(`blocker.${blocker}`) }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <div className={styles['itemHead']}>
        <strong>
          <Day day={forDate} />
        </strong>
        <span className={styles['subtle']}>{facts.join(' · ')}</span>
      </div>
      {note !== '' && <span dir="auto">{note}</span>}
      <div className={styles['itemHead']}>
        <span className={styles['subtle']}>
          <PersonName accountId={authorId} />
        </span>
        {props.onCorrect !== undefined && (
          <TextButton object={[exactDay(forDate, t.locale), ...facts].join(', ')} onClick={props.onCorrect}>
            {t('checkIn.correct')}
          </TextButton>
        )}
      </div>
    </>
  );
}
