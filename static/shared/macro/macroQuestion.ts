import type { MacroConfig } from '../../../src/contract/macro';
import type { TreeFilter } from '../../../src/contract/tree';
import type { TreeQuestion } from '../tree/useWholeTree';

/** What a macro asks the app for. */
export function macroQuestion(config: MacroConfig): TreeQuestion {
  const filter: TreeFilter = {
    ...(config.levelId !== null && { levelId: config.levelId }),
    ...(config.teamId !== null && { teamId: config.teamId }),
    ...(config.objectiveId !== null && { objectiveId: config.objectiveId }),
  };
  return {
    ...(config.cycleId !== null && { cycleId: config.cycleId }),
    ...(config.frozenAt !== null && { frozenAt: config.frozenAt }),
    ...(Object.keys(filter).length > 0 && { filter }),
  };
}
