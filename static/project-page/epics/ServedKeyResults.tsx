import { errorSentence, restrictedSentence } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { errorOf } from '../../shared/client/useRequest';
import { flagDone, flagFailed } from '../../shared/flags/flags';
import { useT } from '../../shared/language/language';
import { OkrLink } from '../../shared/links/OkrLink';
import { TextButton } from '../../shared/status/TextButton';
import styles from '../projectPage.module.css';
import type { EpicLink, Served } from './readLinks';
import type { ProjectEpic } from './readProjectEpics';

type Props = { epic: ProjectEpic; served: Served | undefined; onChanged: () => void };

/** The key results an epic serves, each with its weight and the way to detach it. */
export function ServedKeyResults({ epic, served, onChanged }: Props) {
  const t = useT();
  if (served === undefined) return null;
  const failed = (cause: unknown) => flagFailed(errorSentence(errorOf(cause), t));
  const attachAgain = ({ keyResultId, weight }: EpicLink) =>
    call('attachEpics', { keyResultId, epicIds: [epic.id], weight }).then(onChanged, failed);
  const detach = (link: EpicLink) =>
    call('detachEpic', { linkId: link.linkId, expectedVersion: link.version }).then(() => {
      onChanged();
      const undo = { text: t('common.undo'), onClick: () => void attachAgain(link) };
      flagDone(t('issue.detached', { key: link.key }), undo);
    }, failed);
  const restricted = restrictedSentence(served.restricted, t);
  return (
    <ul className={styles['served']}>
      {served.links.map((link) => (
        <li key={link.linkId}>
          <span>
            <OkrLink to={{ kind: 'keyResult', id: link.keyResultId }}>
              {link.key} {link.title}
            </OkrLink>
            {link.weight !== 1 && <span className={styles['subtle']}> {t('why.weight', { weight: link.weight })}</span>}
          </span>
          <TextButton
            aria-label={t('project.detachFrom', { epic: epic.key, key: link.key })}
            onClick={() => void detach(link)}
          >
            {t('epics.detach')}
          </TextButton>
        </li>
      ))}
      {restricted !== null && <li className={styles['subtle']}>{restricted}</li>}
    </ul>
  );
}
