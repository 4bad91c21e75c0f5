import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { useEffect, useState, type ReactNode } from 'react';
import { HEALTHS, type Health } from '../../../src/contract/vocabulary';
import { levelName } from '../../../src/wording';
import { Choice } from '../../shared/forms/Choice';
import { FormField } from '../../shared/forms/FormField';
import { UserPicker } from '../../shared/forms/UserPicker';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import { usePage } from '../pageContext';
import type { PageFilter } from '../route/route';
import { CycleSwitch } from './CycleSwitch';
import { SavedFilters } from './SavedFilters';
import styles from './sidebar.module.css';

const TYPING_PAUSE_MS = 300;

/** Cycle switch and filters. Filters narrow the tree on the server, so that they work with any size of it. */
export default function Controls() {
  const t = useT();
  const { route, go, tree } = usePage();
  const narrow = (part: { [Name in keyof PageFilter]: PageFilter[Name] | null }) => {
    const merged = Object.entries({ ...route.filter, ...part });
    go({ filter: Object.fromEntries(merged.filter(([, value]) => value !== null && value !== '')) });
  };
  const { teamId = null, levelId = null, ownerId = null, health = null } = route.filter;
  if (route.view === 'orphans') return null;

  return (
    <>
      <CycleSwitch />
      {route.view === 'tree' && (
        <Foldable count={Object.keys(route.filter).length}>
          <TextFilter
            key={route.filter.text ?? ''}
            text={route.filter.text ?? ''}
            onChange={(text) => narrow({ text })}
          />
          <FormField id="filter-health" label={t('filter.health')}>
            <Choice<Health>
              id="filter-health"
              label={t('filter.health')}
              options={HEALTHS.map((value) => ({ value, label: t(`health.${value}`) }))}
              value={health}
              onChange={(value) => narrow({ health: value })}
              placeholder={t('filter.any')}
              isClearable
              compact
            />
          </FormField>
          <FormField id="filter-level" label={t('filter.level')}>
            <Choice
              id="filter-level"
              label={t('filter.level')}
              options={tree.levels.map((level) => ({ value: level.id, label: levelName(level, t) }))}
              value={levelId}
              onChange={(value) => narrow({ levelId: value })}
              placeholder={t('filter.any')}
              isClearable
              compact
            />
          </FormField>
          <FormField id="filter-team" label={t('filter.team')}>
            <Choice
              id="filter-team"
              label={t('filter.team')}
              options={tree.teams.map(({ id, name }) => ({ value: id, label: name }))}
              value={teamId}
              onChange={(value) => narrow({ teamId: value })}
              placeholder={t('filter.any')}
              isClearable
              compact
            />
          </FormField>
          <FormField id="filter-owner" label={t('filter.owner')}>
            <UserPicker
              id="filter-owner"
              label={t('filter.owner')}
              value={ownerId}
              onChange={(value) => narrow({ ownerId: value })}
              placeholder={t('filter.any')}
              isClearable
              compact
            />
          </FormField>
          {Object.keys(route.filter).length > 0 && (
            <TextButton onClick={() => go({ filter: {} })}>{t('filter.clear')}</TextButton>
          )}
          <SavedFilters filter={route.filter} onChoose={(filter) => go({ filter })} />
        </Foldable>
      )}
    </>
  );
}

/** Where there is little room the filters fold away behind a button. */
function Foldable({ count, children }: { count: number; children: ReactNode }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles['filters']} aria-label={t('filter.label')} data-open={open || undefined}>
      <div className={styles['foldButton']}>
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {count === 0 ? t('filter.show') : t('filter.showCount', { count })}
        </TextButton>
      </div>
      {children}
    </section>
  );
}

/** Asks once the person has stopped typing. */
function TextFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => onChange(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Textfield
      id="tree-search"
      aria-label={t('filter.search')}
      placeholder={t('filter.searchHint')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      elemBeforeInput={
        <span className={styles['searchIcon']}>
          <SearchIcon label="" />
        </span>
      }
      isCompact
    />
  );
}
