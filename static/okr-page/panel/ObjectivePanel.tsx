import Button from '@atlaskit/button/new';
import type { ObjectiveDetail } from '../../../src/contract/objectives';
import { levelName } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { useT } from '../../shared/language/language';
import { OkrPath } from '../../shared/links/OkrPath';
import { OwnerAvatar } from '../../shared/people/OwnerAvatar';
import { PersonName } from '../../shared/people/PersonName';
import { ObjectiveForm } from '../forms/ObjectiveForm';
import { usePage } from '../pageContext';
import { Activity } from './Activity';
import { DeleteButton } from './DeleteButton';
import styles from './panel.module.css';
import { PanelFrame, PanelSection } from './PanelFrame';
import { Standing } from './Standing';

type Props = { detail: ObjectiveDetail; editing: boolean; onChanged: () => void };

/** An objective: why it matters, where it hangs, how it stands, what happened. */
export function ObjectivePanel({ detail, editing, onChanged }: Props) {
  const t = useT();
  const { openPanel, treeChanged } = usePage();
  const { row, draft, path, activity } = detail;
  const mayEdit = row.can.includes('edit');
  const read = () => openPanel({ kind: 'objective', id: row.id, editing: false });
  if (editing && mayEdit) {
    const saved = () => {
      onChanged();
      treeChanged();
      read();
    };
    return (
      <PanelFrame over={row.key} title={t('objective.edit')}>
        <ObjectiveForm saved={draft} existing={{ id: row.id, version: row.version }} onSaved={saved} onCancel={read} />
      </PanelFrame>
    );
  }
  return (
    <PanelFrame over={row.key} title={row.title}>
      <OkrPath path={path} />
      <Standing row={row} />
      {draft.why !== '' && (
        <p className={styles['why']} dir="auto">
          {draft.why}
        </p>
      )}
      <ObjectiveFacts detail={detail} />
      {mayEdit ? (
        <div className={styles['actions']}>
          <Button onClick={() => openPanel({ kind: 'objective', id: row.id, editing: true })}>
            {t('common.edit')}
          </Button>
          <Button onClick={() => openPanel({ kind: 'newKeyResult', objectiveId: row.id })}>
            {t('action.addKeyResult')}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => openPanel({ kind: 'newObjective', parentKind: 'objective', parentId: row.id })}
          >
            {t('action.addObjective')}
          </Button>
          <DeleteButton
            question={t('objective.deleteQuestion', { key: row.key })}
            onDelete={async () => {
              await call('deleteObjective', { objectiveId: row.id, expectedVersion: row.version });
              openPanel(null);
              treeChanged();
            }}
          />
        </div>
      ) : (
        <p className={styles['subtle']}>{t('errors.mayNotEdit')}</p>
      )}
      <PanelSection title={t('activity.title')}>
        <Activity entries={activity} />
      </PanelSection>
    </PanelFrame>
  );
}

function ObjectiveFacts({ detail: { row, draft } }: { detail: ObjectiveDetail }) {
  const t = useT();
  const { tree } = usePage();
  const level = tree.levels.find(({ id }) => id === row.levelId);
  const team = tree.teams.find(({ id }) => id === row.teamId);
  return (
    <dl className={styles['facts']}>
      <dt>{t('objective.owner')}</dt>
      <dd className={styles['owner']}>
        <OwnerAvatar accountId={row.ownerId} /> <PersonName accountId={row.ownerId} />
      </dd>
      {level !== undefined && (
        <>
          <dt>{t('objective.level')}</dt>
          <dd>{levelName(level, t)}</dd>
        </>
      )}
      {team !== undefined && (
        <>
          <dt>{t('objective.team')}</dt>
          <dd dir="auto">{team.name}</dd>
        </>
      )}
      <dt>{t('objective.commitment')}</dt>
      <dd title={t(`commitment.${draft.commitment}.why`)}>{t(`commitment.${draft.commitment}.name`)}</dd>
      {draft.visibility === 'restricted' && (
        <>
          <dt>{t('objective.visibility')}</dt>
          <dd>{t('visibility.restricted')}</dd>
        </>
      )}
    </dl>
  );
}
