import { IconButton } from '@atlaskit/button/new';
import DownIcon from '@atlaskit/icon/core/arrow-down';
import UpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import Textfield from '@atlaskit/textfield';
import { levelName } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import type { LevelDraft } from './levelDraft';
import styles from './levels.module.css';

type Props = {
  level: LevelDraft;
  place: number;
  count: number;
  error: string | undefined;
  onRename: (name: string) => void;
  onMove: (to: number) => void;
  onDelete: () => void;
};

/** One level: its name and its place among the others. */
export function LevelLine({ level, place, count, error, onRename, onMove, onDelete }: Props) {
  const t = useT();
  const name = level.name === '' && level.defaultName === null ? t('admin.levels.new') : levelName(level, t);
  return (
    <li className={styles['level']}>
      <span className={styles['number']}>{place + 1}</span>
      <div>
        <Textfield
          aria-label={t('admin.levels.name', { place: place + 1 })}
          value={level.name}
          placeholder={level.defaultName === null ? t('admin.levels.new') : t(`level.${level.defaultName}`)}
          isInvalid={error !== undefined}
          onChange={(event) => onRename(event.currentTarget.value)}
        />
        {error !== undefined && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )}
      </div>
      <span className={styles['buttons']}>
        <IconButton
          icon={UpIcon}
          label={t('admin.levels.up', { name })}
          appearance="subtle"
          isDisabled={place === 0}
          onClick={() => onMove(place - 1)}
        />
        <IconButton
          icon={DownIcon}
          label={t('admin.levels.down', { name })}
          appearance="subtle"
          isDisabled={place === count - 1}
          onClick={() => onMove(place + 1)}
        />
        <IconButton
          icon={DeleteIcon}
          label={t('admin.levels.delete', { name })}
          appearance="subtle"
          isDisabled={count === 1}
          onClick={onDelete}
        />
      </span>
    </li>
  );
}
