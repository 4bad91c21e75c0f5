import { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import CheckInIcon from '@atlaskit/icon/core/comment-add';
import EditIcon from '@atlaskit/icon/core/edit';
import type { TreeRow } from '../../../src/contract/tree';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';

/** What the viewer may do with a row; keys `c` and `e` do the same. */
export function RowActions({ row, onCheckIn }: { row: TreeRow; onCheckIn: () => void }) {
  const t = useT();
  const { openPanel } = usePage();
  const about = (action: string) => t('common.named', { action, object: row.key });
  const look = { appearance: 'subtle', spacing: 'compact', tabIndex: -1, isTooltipDisabled: false } as const;
  return (
    <>
      {row.kind === 'keyResult' && row.can.includes('checkIn') && (
        <IconButton {...look} icon={CheckInIcon} label={about(t('action.checkIn'))} onClick={onCheckIn} />
      )}
      {row.kind === 'objective' && row.can.includes('edit') && (
        <IconButton
          {...look}
          icon={AddIcon}
          label={about(t('action.addKeyResult'))}
          onClick={() => openPanel({ kind: 'newKeyResult', objectiveId: row.id })}
        />
      )}
      {row.can.includes('edit') && (
        <IconButton
          {...look}
          icon={EditIcon}
          label={about(t('common.edit'))}
          onClick={() => openPanel({ kind: row.kind, id: row.id, editing: true })}
        />
      )}
    </>
  );
}
