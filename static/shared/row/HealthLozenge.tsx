import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import PendingIcon from '@atlaskit/icon/core/radio-unchecked';
import WarningIcon from '@atlaskit/icon/core/warning';
import Lozenge from '@atlaskit/lozenge';
import type { Health } from '../../../src/contract/vocabulary';
import { useT } from '../language/language';

const LOOKS = {
  onTrack: { appearance: 'success', icon: CheckCircleIcon },
  atRisk: { appearance: 'warning', icon: WarningIcon },
  offTrack: { appearance: 'danger', icon: CrossCircleIcon },
  outdated: { appearance: 'discovery', icon: ClockIcon },
  pending: { appearance: 'neutral', icon: PendingIcon },
  closed: { appearance: 'neutral', icon: LockIcon },
} as const;

/** Health as a word, a shape and a colour. */
export function HealthLozenge({ health }: { health: Health }) {
  const t = useT();
  const { appearance, icon } = LOOKS[health];
  return (
    <Lozenge appearance={appearance} iconBefore={icon} maxWidth="100%">
      {t(`health.${health}`)}
    </Lozenge>
  );
}
