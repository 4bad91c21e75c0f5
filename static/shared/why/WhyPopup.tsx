import Popup from '@atlaskit/popup';
import { useLayoutEffect, type Ref, type RefObject } from 'react';
import type { Explained } from './NumberButton';
import { useT } from '../language/language';
import { WhyPanel } from './WhyPanel';

type Props = {
  about: Explained;
  anchor: RefObject<HTMLButtonElement | null>;
  /** Whether it was asked for, and so takes the focus. */
  focused: boolean;
  onClose: () => void;
  onEnter: () => void;
  onLeave: () => void;
};

/** *Why this number*, beside the number. It hangs from a button that was there before this code was loaded. */
export default function WhyPopup({ about, anchor, focused, onClose, onEnter, onLeave }: Props) {
  const t = useT();
  return (
    <Popup
      isOpen
      onClose={onClose}
      role="dialog"
      label={t('why.title')}
      placement="bottom-start"
      autoFocus={focused}
      shouldRenderToParent={false}
      content={() => (
        <div onMouseEnter={onEnter} onMouseLeave={onLeave}>
          <WhyPanel about={about} />
        </div>
      )}
      trigger={({ ref }) => <Anchor to={anchor} popupRef={ref as Ref<HTMLElement>} />}
    />
  );
}

function Anchor({ to, popupRef }: { to: RefObject<HTMLElement | null>; popupRef: Ref<HTMLElement> }) {
  useLayoutEffect(() => {
    if (typeof popupRef === 'function') popupRef(to.current);
  }, [to, popupRef]);
  return null;
}
