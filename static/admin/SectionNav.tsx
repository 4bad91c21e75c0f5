import CyclesIcon from '@atlaskit/icon/core/calendar';
import CoachIcon from '@atlaskit/icon/core/lightbulb';
import RightsIcon from '@atlaskit/icon/core/lock-unlocked';
import TeamsIcon from '@atlaskit/icon/core/people-group';
import SyncIcon from '@atlaskit/icon/core/refresh';
import RulesIcon from '@atlaskit/icon/core/settings';
import LevelsIcon from '@atlaskit/icon/core/tree';
import { useT } from '../shared/language/language';
import styles from './admin.module.css';
import { SECTIONS, type Section } from './sections';

const ICONS = {
  levels: LevelsIcon,
  teams: TeamsIcon,
  cycles: CyclesIcon,
  rules: RulesIcon,
  coach: CoachIcon,
  sync: SyncIcon,
  rights: RightsIcon,
} as const;

/** The parts of the page. */
export function SectionNav({ section, onGo }: { section: Section; onGo: (section: Section) => void }) {
  const t = useT();
  return (
    <nav aria-label={t('admin.sections')}>
      <ul className={styles['nav']}>
        {SECTIONS.map((one) => {
          const Icon = ICONS[one];
          return (
            <li key={one}>
              <button
                type="button"
                className={styles['navItem']}
                aria-current={one === section ? 'page' : undefined}
                onClick={() => onGo(one)}
              >
                <Icon label="" /> {t(`admin.section.${one}.title`)}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
