import AlignedIcon from '@atlaskit/icon/core/check-circle';
import ExemptIcon from '@atlaskit/icon/core/shield';
import OrphanIcon from '@atlaskit/icon/core/link-broken';
import PartlyIcon from '@atlaskit/icon/core/link';
import QuietIcon from '@atlaskit/icon/core/clock';
import Lozenge from '@atlaskit/lozenge';
import type { Alignment } from '../../../src/contract/vocabulary';
import { useT } from '../language/language';

const LOOKS = {
  orphan: { appearance: 'danger', icon: OrphanIcon },
  partlyAligned: { appearance: 'warning', icon: PartlyIcon },
  aligned: { appearance: 'success', icon: AlignedIcon },
  exempt: { appearance: 'neutral', icon: ExemptIcon },
  quiet: { appearance: 'neutral', icon: QuietIcon },
} as const;

/** Where a project stands, as a word, a shape and a colour. */
export function AlignmentLozenge({ alignment }: { alignment: Alignment }) {
  const t = useT();
  const { appearance, icon } = LOOKS[alignment];
  return (
    <Lozenge appearance={appearance} iconBefore={icon} maxWidth="100%">
      {t(`alignment.state.${alignment}`)}
    </Lozenge>
  );
}
