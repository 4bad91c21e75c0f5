import CyclesIcon from '@atlaskit/icon/core/calendar';
import CoachIcon from '@atlaskit/icon/core/lightbulb';
import RightsIcon from '@atlaskit/icon/core/lock-unlocked';
import TeamsIcon from '@atlaskit/icon/core/people-group';
import SyncIcon from '@atlaskit/icon/core/refresh';
import RulesIcon from '@atlaskit/icon/core/settings';
import LevelsIcon from '@atlaskit/icon/core/tree';
import { useT } from '../shared/language/language';
import { NavList } from '../shared/nav/NavList';
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
  const places = SECTIONS.map((id) => ({ id, label: t(`admin.section.${id}.title`), Icon: ICONS[id] }));
  return (
    <nav className={styles['sections']} aria-label={t('admin.sections')}>
      <NavList places={places} current={section} onGo={onGo} />
    </nav>
  );
}
