import type { ComponentType } from 'react';
import styles from './navList.module.css';

type Props<Place extends string> = {
  places: readonly { id: Place; label: string; Icon: ComponentType<{ label: string }> }[];
  current: Place;
  onGo: (place: Place) => void;
};

/** The places of a page, one below the other, side by side where it is narrow. */
export function NavList<Place extends string>({ places, current, onGo }: Props<Place>) {
  return (
    <ul className={styles['list']}>
      {places.map(({ id, label, Icon }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['item']}
            aria-current={id === current ? 'page' : undefined}
            onClick={() => onGo(id)}
          >
            <Icon label="" /> {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
