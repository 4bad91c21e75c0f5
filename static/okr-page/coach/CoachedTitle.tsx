import Textfield from '@atlaskit/textfield';
import { useMemo, useRef, useState } from 'react';
import type { ParentKind } from '../../../src/contract/vocabulary';
import type { MeasureFields, Remark, TextKind } from '../../../src/domain/coach';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { NumberField } from '../../shared/forms/NumberField';
import { readNumber } from '../../shared/forms/readNumber';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';
import styles from './coach.module.css';
import { CoachCard } from './CoachCard';
import { Underlines } from './Underlines';
import { useAdvice } from './useAdvice';
import { useDismissals } from './useDismissals';

type Props = {
  id: string;
  kind: TextKind;
  value: string;
  onChange: (title: string) => void;
  isInvalid: boolean;
  /** Null while it is not saved yet. */
  existingId: string | null;
  /** Where a key result belongs; null for an objective. */
  objectiveId: string | null;
  /** The team that an objective is given in the form; a key result has that of its objective. */
  teamId?: string | null;
  /** Where the form puts an objective. */
  place?: { cycleId: string; parent: { kind: ParentKind; id: string } | null };
  fields?: MeasureFields;
};

const NO_HISTORY = ['ambition.noHistory', 'ambition.thinHistory'];

/** The title of an objective or key result, with the coach reading along. Without it, a plain text field. */
export function CoachedTitle({ id, kind, value, onChange, isInvalid, existingId, objectiveId, ...about }: Props) {
  const t = useT();
  const { tree } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Remark | null>(null);
  const [replaced, setReplaced] = useState<{ before: string; after: string }>();
  const [expected, setExpected] = useState('');
  const question = {
    kind,
    id: existingId,
    objectiveId,
    ...(about.place !== undefined && { place: about.place }),
  } as const;
  const { value: coaching } = useRequest(JSON.stringify(question), () => call('getCoaching', question));
  const teamId = about.teamId === undefined ? (coaching?.teamId ?? null) : about.teamId;
  const manner = useMemo(() => {
    if (coaching === undefined) return undefined;
    const { school, teamSchools } = coaching.settings;
    const teamName = (id: string | null) => tree.teams.find((team) => team.id === id)?.name ?? '';
    return { coaching, teamId, teamName, school: teamSchools.find((one) => one.teamId === teamId)?.school ?? school };
  }, [coaching, teamId, tree.teams]);
  const advice = useAdvice(
    {
      ...{ kind, id: existingId, text: value, expected: readNumber(expected) },
      ...(about.fields !== undefined && { fields: about.fields }),
    },
    manner,
  );
  const dismissals = useDismissals(kind, existingId, coaching);
  const current = advice?.text === value ? advice : undefined;
  const spans = (current?.remarks ?? [])
    .filter(({ severity, messageKey }) => severity !== 'praise' && !dismissals.isSetAside(messageKey, value))
    .flatMap((remark) => remark.spans);
  const put = (text: string) => {
    onChange(text);
    input.current?.focus();
  };
  const asksForTrend = expected !== '' || advice?.remarks.some(({ messageKey }) => NO_HISTORY.includes(messageKey));

  return (
    <>
      <div className={styles['field']}>
        <Textfield
          ref={input}
          id={id}
          autoFocus
          value={value}
          isInvalid={isInvalid}
          aria-describedby={`${id}-message`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <Underlines input={input} text={value} spans={spans} active={read?.spans ?? []} />
      </div>
      {advice !== undefined && (
        <CoachCard
          advice={advice}
          dismissals={dismissals}
          onRead={setRead}
          onUse={(text) => {
            setReplaced({ before: value, after: text });
            put(text);
          }}
          onUndo={replaced?.after === value ? () => put(replaced.before) : undefined}
          onLeave={() => input.current?.focus()}
        >
          {asksForTrend === true && (
            <NumberField
              id={`${id}-expected`}
              label={t('coach.editor.expected')}
              value={expected}
              onChange={setExpected}
            />
          )}
        </CoachCard>
      )}
    </>
  );
}
