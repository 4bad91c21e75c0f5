import Button from '@atlaskit/button/new';
import { router } from '@forge/bridge';
import { useT } from '../../shared/language/language';
import styles from '../admin.module.css';

/** Where Jira's administrators grant global permissions, the app's own among them. */
const GLOBAL_PERMISSIONS = '/secure/admin/GlobalPermissions!default.jspa';

const RIGHTS = ['see', 'edit', 'checkIn', 'attach', 'administer'] as const;

/** Who may what, and where the right to administer is given. */
export default function Rights() {
  const t = useT();
  return (
    <>
      <ul className={styles['list']}>
        {RIGHTS.map((right) => (
          <li key={right} className={styles['item']}>
            <strong>{t(`admin.rights.${right}.what`)}</strong>
            <span>{t(`admin.rights.${right}.who`, { permission: t('module.permission.name') })}</span>
          </li>
        ))}
      </ul>
      <p>{t('admin.rights.where', { permission: t('module.permission.name') })}</p>
      <div className={styles['foot']}>
        <Button onClick={() => void router.open(GLOBAL_PERMISSIONS)}>{t('admin.rights.open')}</Button>
      </div>
    </>
  );
}
