import GapsIcon from '@atlaskit/icon/core/link-broken';
import OrphansIcon from '@atlaskit/icon/core/project';
import TreeIcon from '@atlaskit/icon/core/tree';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';
import { VIEWS } from '../route/route';
import styles from './sidebar.module.css';

const ICONS = { tree: TreeIcon, orphans: OrphansIcon, gaps: GapsIcon } as const;

/** The three views of the page. */
export function ViewNav() {
  const t = useT();
  const { route, go } = usePage();
  return (
    <ul className={styles['nav']}>
      {VIEWS.map((view) => {
        const Icon = ICONS[view];
        return (
          <li key={view}>
            <button
              type="button"
              className={styles['navItem']}
              aria-current={route.view === view ? 'page' : undefined}
              onClick={() => go({ view, panel: null })}
            >
              <Icon label="" /> {t(`view.${view}`)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
