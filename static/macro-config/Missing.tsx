import type { MacroConfig } from '../../src/contract/macro';
import type { TreeView } from '../../src/contract/tree';
import { useT } from '../shared/language/language';
import { Notice } from '../shared/status/Notice';

type Props = { config: MacroConfig; choices: TreeView | null; objectiveGone: boolean };

/** Says what a stored configuration names that is no longer there. */
export function Missing({ config, choices, objectiveGone }: Props) {
  const t = useT();
  const { cycleId, levelId, teamId } = config;
  const knows = (list: readonly { id: string }[] | undefined, id: string | null) =>
    id === null || list === undefined || list.some((one) => one.id === id);
  const gone = [
    !knows(choices?.cycles, cycleId) && t('macroConfig.gone.cycle'),
    !knows(choices?.levels, levelId) && t('macroConfig.gone.level'),
    !knows(choices?.teams, teamId) && t('macroConfig.gone.team'),
    objectiveGone && t('macroConfig.gone.objective'),
  ].filter((sentence) => sentence !== false);
  return gone.map((sentence) => <Notice key={sentence} tone="warning" text={sentence} />);
}
