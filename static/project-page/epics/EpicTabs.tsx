import Checkbox from '@atlaskit/checkbox';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { IssueId } from '../../../src/contract/vocabulary';
import { useT } from '../../shared/language/language';
import { UnattachedEpics } from '../attach/UnattachedEpics';
import styles from '../projectPage.module.css';
import { filterEpics } from './filterEpics';
import type { Served } from './readLinks';
import type { ProjectEpic } from './readProjectEpics';
import { ServingTable } from './ServingTable';

type Props = { epics: readonly ProjectEpic[]; served: ReadonlyMap<IssueId, Served>; onChanged: () => void };

/** Epics that serve a key result, and those that hang from nothing; one filter for both. */
export function EpicTabs({ epics, served, onChanged }: Props) {
  const t = useT();
  const [text, setText] = useState('');
  const [withDone, setWithDone] = useState(false);
  const serving = epics.filter(({ id }) => served.has(id));
  const free = epics.filter(({ id }) => !served.has(id));
  const freeOpen = free.filter(({ category }) => category !== 'done');
  const shownFree = withDone ? free : freeOpen;
  const done = free.length - freeOpen.length;
  const [firstTab] = useState(freeOpen.length > 0 ? 1 : 0);
  return (
    <>
      <div className={styles['filter']}>
        <div className={styles['filterField']}>
          <Textfield
            type="search"
            aria-label={t('project.filter')}
            placeholder={t('project.filter')}
            value={text}
            isCompact
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        {done > 0 && (
          <Checkbox
            label={t('project.withDone', { count: done })}
            isChecked={withDone}
            onChange={() => setWithDone(!withDone)}
          />
        )}
      </div>
      <Tabs id="epics" defaultSelected={firstTab}>
        <TabList>
          <Tab>{t('project.tab.serving', { count: serving.length })}</Tab>
          <Tab>{t('project.tab.free', { count: shownFree.length })}</Tab>
        </TabList>
        <TabPanel>
          <ServingTable
            epics={filterEpics(serving, text, served)}
            all={serving.length}
            served={served}
            onChanged={onChanged}
          />
        </TabPanel>
        <TabPanel>
          <UnattachedEpics epics={shownFree} shown={filterEpics(shownFree, text, served)} onChanged={onChanged} />
        </TabPanel>
      </Tabs>
    </>
  );
}
