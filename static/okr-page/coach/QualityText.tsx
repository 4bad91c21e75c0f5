import type { PairedText } from '../../../src/contract/coach';
import { OkrLink } from '../../shared/links/OkrLink';
import { usePage } from '../pageContext';
import styles from './quality.module.css';
import { targetOf } from './targetOf';

/** An objective or key result by key and title, which open it, and its team. */
export function QualityText({ text }: { text: PairedText }) {
  const { tree } = usePage();
  const team = tree.teams.find(({ id }) => id === text.teamId);
  return (
    <span className={styles['name']}>
      <OkrLink to={targetOf(text)}>
        {text.key} {text.title}
      </OkrLink>
      {team !== undefined && (
        <span className={styles['team']} dir="auto">
          {team.name}
        </span>
      )}
    </span>
  );
}
