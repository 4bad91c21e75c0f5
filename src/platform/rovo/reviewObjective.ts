import { z } from 'zod';
import { findByKey } from '../../application/coach/findByKey';
import { reviewObjective as review } from '../../application/coach/reviewObjective';
import type { KeyResultReview } from '../../contract/coach';
import { remarkSentence, type Translator } from '../../wording';
import type { Action } from './action';
import { okrKey } from './inputs';

type KeyResultAnswer = { keyResult: string; readsAs: string; remarks: string[]; suggestions: string[] };
export type ReviewAnswer = {
  objective: string;
  remarks: string[];
  keyResults: KeyResultAnswer[];
  together: string[];
  note: string;
};

/** What the coach would say to the team about one objective and its key results. */
export const reviewObjective: Action<{ key: string }, ReviewAnswer> = {
  inputs: z.object({ key: okrKey }),
  async run({ services, caller, t }, { key }) {
    const found = await review(services, caller, await findByKey(services, key));
    return {
      objective: `${found.key} ${found.title}`,
      remarks: found.remarks.map((remark) => remarkSentence(remark, t)),
      keyResults: found.keyResults.map((keyResult) => presentKeyResult(keyResult, t)),
      together: found.together.map((remark) => remarkSentence(remark, t)),
      note: t('rovo.neverBlocks'),
    };
  },
};

function presentKeyResult({ key, title, verdict, remarks, rewrites }: KeyResultReview, t: Translator): KeyResultAnswer {
  return {
    keyResult: `${key} ${title}`,
    readsAs: t(`coach.verdict.${verdict}`),
    remarks: remarks.map((remark) => remarkSentence(remark, t)),
    suggestions: rewrites.map((remark) => remarkSentence(remark, t)),
  };
}
