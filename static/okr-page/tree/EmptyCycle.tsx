import Button from '@atlaskit/button/new';
import { useT } from '../../shared/language/language';
import { TreeEmpty } from '../../shared/tree/TreeEmpty';
import { usePage } from '../pageContext';

/** A cycle in which nobody has written anything yet. */
export function EmptyCycle() {
  const t = useT();
  const { tree, openPanel } = usePage();
  if (tree.cycle.state === 'closed') return <TreeEmpty filtered={false} />;
  return (
    <TreeEmpty filtered={false}>
      <Button
        appearance="primary"
        onClick={() => openPanel({ kind: 'newObjective', parentKind: null, parentId: null })}
      >
        {t('action.firstObjective')}
      </Button>
    </TreeEmpty>
  );
}
