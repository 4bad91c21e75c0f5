import { Table } from '../../shared/table/Table';
import { router } from '@forge/bridge';
import { useRequest } from '../../shared/client/useRequest';
import { readAllEpics } from '../../shared/issues/searchEpics';
import { useT } from '../../shared/language/language';
import { IssueLink } from '../../shared/links/IssueLink';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import { usePage } from '../pageContext';
import { exportGaps } from './exportGaps';
import findings from '../findings.module.css';
import styles from './gaps.module.css';

/** Epics in progress that serve nothing, by the property with which the app marks those that do. */
const EPICS_WITHOUT_KEY_RESULT =
  'statusCategory = "In Progress" AND issue.property[plumbline].keyResults IS EMPTY ORDER BY updated DESC';
const EPICS_MAX = 1_000;
const ROWS_PER_PAGE = 25;
/** Key of the project page among the app's modules, as in the manifest. */
const PROJECT_PAGE = 'plumbline-project';

/** Work that runs and serves nothing, as Jira shows it to the viewer. */
export function EpicsWithoutKeyResult() {
  const t = useT();
  const { session } = usePage();
  const found = useRequest('epics', () => readAllEpics(EPICS_WITHOUT_KEY_RESULT, EPICS_MAX));
  if (found.value === undefined) {
    return found.error === undefined ? (
      <p role="status">{t('common.loading')}</p>
    ) : (
      <Failure error={found.error} onRetry={found.reload} />
    );
  }
  const { epics, cut } = found.value;
  const save = () =>
    exportGaps(
      'epics',
      epics.map(({ key, summary }) => ({ key, title: summary })),
      session.today,
      t,
    );
  const attach = (key: string) =>
    void router.open({
      target: 'module',
      moduleKey: PROJECT_PAGE,
      projectKey: key.slice(0, key.lastIndexOf('-')),
    });
  return (
    <section className={findings['section']}>
      <div className={styles['sectionHead']}>
        <h2 className={findings['sectionTitle']}>{t('gaps.epics', { count: epics.length })}</h2>
        {epics.length > 0 && (
          <TextButton object={t('gaps.epics', { count: epics.length })} onClick={save}>
            {t('gaps.export')}
          </TextButton>
        )}
      </div>
      <p className={findings['text']}>{epics.length === 0 ? t('gaps.none') : t('gaps.epicsWhy')}</p>
      {cut && <p className={findings['text']}>{t('gaps.more', { count: EPICS_MAX })}</p>}
      {epics.length > 0 && (
        <Table
          label={t('gaps.epics', { count: epics.length })}
          head={{
            cells: [
              { key: 'epic', content: t('project.column.epic'), width: 80 },
              { key: 'actions', content: t('alignment.column.actions'), width: 20 },
            ],
          }}
          rowsPerPage={ROWS_PER_PAGE}
          rows={epics.map(({ id, key, summary }) => ({
            key: id,
            cells: [
              {
                content: (
                  <span>
                    <IssueLink issueKey={key} /> <span dir="auto">{summary}</span>
                  </span>
                ),
              },
              {
                content: (
                  <TextButton aria-label={t('gaps.attachEpicNamed', { key })} onClick={() => attach(key)}>
                    {t('gaps.attach')}
                  </TextButton>
                ),
              },
            ],
          }))}
        />
      )}
    </section>
  );
}
