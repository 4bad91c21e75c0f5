import type { ReactNode } from 'react';
import { InlineLink } from './InlineLink';
import { useOpenOkr, type OkrTarget } from './openOkr';

type Props = { to: OkrTarget; quiet?: boolean; tabIndex?: number; children: ReactNode };

/** Opens an objective or key result: in the side panel where there is one, else on the OKR page. */
export function OkrLink({ to, ...look }: Props) {
  const open = useOpenOkr();
  return <InlineLink {...look} onFollow={() => open(to)} />;
}
