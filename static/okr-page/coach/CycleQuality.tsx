import type { DraftQualityView } from '../../../src/contract/coach';
import { remarkSentence } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { TreeSkeleton } from '../../shared/tree/TreeSkeleton';
import { usePage } from '../pageContext';
import { QualityPairs } from './QualityPairs';
import { QualitySection } from './QualitySection';
import { QualityTexts } from './QualityTexts';
import findings from '../findings.module.css';

/** What the coach would ask about the texts of a cycle, whatever its state: by question, never by person. */
export default function CycleQuality() {
  const t = useT();
  const { tree } = usePage();
  const { id: cycleId, name } = tree.cycle;
  const quality = useRequest(`${cycleId}|${tree.computedAt}`, () => call('getDraftQuality', { cycleId }));
  return (
    <>
      <h1 className={findings['title']}>{t('coach.list.title', { cycle: name })}</h1>
      <p className={findings['text']}>{t('coach.list.lead')}</p>
      {quality.error !== undefined && <Failure error={quality.error} onRetry={quality.reload} />}
      {quality.value === undefined && quality.error === undefined && <TreeSkeleton />}
      {quality.value !== undefined && <Questions view={quality.value} />}
    </>
  );
}

function Questions({ view }: { view: DraftQualityView }) {
  const t = useT();
  const { opposed, alike, activities, unmeasured, unclear, together, teams, pairsLeftOut, pairsNotCompared } = view;
  const groups = { activities, unmeasured, unclear, together };
  const questions = Object.values(groups).reduce((sum, { count }) => sum + count, 0);
  if (questions + teams.length + alike.length + opposed.length === 0) return <p>{t('coach.list.fine')}</p>;
  return (
    <>
      <QualityPairs kind="opposed" pairs={opposed} />
      <QualityPairs kind="alike" pairs={alike} leftOut={pairsLeftOut} notCompared={pairsNotCompared} />
      {(['activities', 'unmeasured', 'unclear', 'together'] as const).map((kind) => (
        <QualityTexts key={kind} kind={kind} group={groups[kind]} />
      ))}
      {teams.length > 0 && (
        <QualitySection kind="teams" count={teams.length}>
          {teams.map((remark) => (
            <li key={JSON.stringify(remark.values)}>{remarkSentence(remark, t)}</li>
          ))}
        </QualitySection>
      )}
    </>
  );
}
