import { view, type FullContext } from '@forge/bridge';
import { useEffect, useMemo } from 'react';
import { Failure } from '../shared/status/Failure';
import { TreeSkeleton } from '../shared/tree/TreeSkeleton';
import { useWholeTree } from '../shared/tree/useWholeTree';
import { readMacroConfig } from '../shared/macro/readMacroConfig';
import { MacroTree } from '../shared/macro/MacroTree';
import { NoCycle } from '../shared/macro/NoCycle';
import { macroQuestion } from '../shared/macro/macroQuestion';

/** The OKR tree as a part of a Confluence page. */
export function Macro({ context }: { context: FullContext }) {
  const config = useMemo(() => readMacroConfig(context.extension['config']), [context]);
  const tree = useWholeTree(macroQuestion(config));
  const settled = tree.value !== undefined || tree.error !== undefined;
  useEffect(() => {
    if (settled) void view.emitReadyEvent();
  }, [settled]);

  if (tree.value === undefined) {
    return tree.error === undefined ? <TreeSkeleton /> : <Failure error={tree.error} onRetry={tree.reload} />;
  }
  if (tree.value === null) return <NoCycle />;
  return <MacroTree view={tree.value} config={config} />;
}
