import Lozenge from '@atlaskit/lozenge';
import type { StatusCategory } from '../../../src/contract/vocabulary';

const LOOKS = { undefined: 'neutral', new: 'neutral', indeterminate: 'information', done: 'success' } as const;

/** The status of an issue by its name in Jira. */
export function StatusLozenge({ name, category }: { name: string; category: StatusCategory }) {
  return (
    <Lozenge appearance={LOOKS[category]} maxWidth="100%">
      {name}
    </Lozenge>
  );
}
