import type { KeyResultDraft } from '../../../src/contract/keyResults';
import type { ObjectiveDraft } from '../../../src/contract/objectives';
import { useT } from '../../shared/language/language';
import { KeyResultForm } from '../forms/KeyResultForm';
import { ObjectiveForm } from '../forms/ObjectiveForm';
import { usePage } from '../pageContext';
import { PanelFrame } from './PanelFrame';

type NewObjectiveProps = { parentKind: 'objective' | 'keyResult' | null; parentId: string | null };

/** The form of a new objective: beneath its parent one level deeper, in the cycle on the screen. */
export function NewObjective({ parentKind, parentId }: NewObjectiveProps) {
  const t = useT();
  const { tree, session, openPanel, treeChanged } = usePage();
  const parent = parentKind === null || parentId === null ? null : { kind: parentKind, id: parentId };
  const parentRow = tree.rows.find(({ id }) => id === parentId);
  const parentLevel = parentRow?.kind === 'objective' ? parentRow.levelId : null;
  const levels = [...tree.levels].sort((a, b) => a.position - b.position);
  const above = levels.findIndex(({ id }) => id === parentLevel);
  const level = levels[above + 1] ?? levels.at(-1);
  const saved: ObjectiveDraft = {
    title: '',
    why: '',
    levelId: level?.id ?? '',
    teamId: null,
    ownerId: session.accountId ?? '',
    cycleId: tree.cycle.id,
    parent,
    commitment: 'committed',
    visibility: 'open',
    viewerIds: [],
    weight: 1,
  };
  return (
    <PanelFrame title={t('action.newObjective')}>
      <ObjectiveForm
        saved={saved}
        onCancel={() => openPanel(null)}
        onSaved={(id) => {
          treeChanged();
          openPanel({ kind: 'objective', id, editing: false });
        }}
      />
    </PanelFrame>
  );
}

/** The form of a new key result of an objective. */
export function NewKeyResult({ objectiveId }: { objectiveId: string }) {
  const t = useT();
  const { tree, session, openPanel, treeChanged } = usePage();
  const objective = tree.rows.find(({ id }) => id === objectiveId);
  const saved: KeyResultDraft = {
    objectiveId,
    title: '',
    ownerId: session.accountId ?? '',
    weight: 1,
    measure: 'metric',
    unit: '',
    baseline: null,
    target: null,
    milestones: [],
  };
  return (
    <PanelFrame over={objective && `${objective.key} ${objective.title}`} title={t('keyResult.new')}>
      <KeyResultForm
        saved={saved}
        onCancel={() => openPanel(null)}
        onSaved={(id) => {
          treeChanged();
          openPanel({ kind: 'keyResult', id, editing: false });
        }}
      />
    </PanelFrame>
  );
}
