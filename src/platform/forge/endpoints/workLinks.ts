import { attachEpics } from '../../../application/workLinks/attachEpics';
import { detachEpic } from '../../../application/workLinks/detachEpic';
import { detachEpics } from '../../../application/workLinks/detachEpics';
import { getIssuePanel } from '../../../application/workLinks/getIssuePanel';
import { getReadingProgress } from '../../../application/workLinks/getReadingProgress';
import { listLinksOfEpics } from '../../../application/workLinks/listLinksOfEpics';
import { setLinkWeight } from '../../../application/workLinks/setLinkWeight';
import { suggestKeyResults } from '../../../application/workLinks/suggestKeyResults';
import type { WorkLinksContract } from '../../../contract/workLinks';
import type { Endpoints } from '../endpoint';
import { keyResultId } from '../parse/keyResults';
import { nothing } from '../parse/nothing';
import * as parse from '../parse/workLinks';

export const workLinksEndpoints: Endpoints<WorkLinksContract> = {
  getIssuePanel: {
    need: 'act',
    args: nothing,
    run: ({ services, caller, inView }) => getIssuePanel(services, caller, inView.issueId),
  },
  suggestKeyResults: {
    need: 'act',
    args: parse.suggestionText,
    run: ({ services, caller, inView }, args) => suggestKeyResults(services, caller, args, inView.projectId),
  },
  attachEpics: {
    need: 'act',
    args: parse.attachedEpics,
    run: ({ services, caller }, args) => attachEpics(services, caller, args),
  },
  detachEpic: {
    need: 'act',
    args: parse.detachedLink,
    run: ({ services, caller }, args) => detachEpic(services, caller, args),
  },
  detachEpics: {
    need: 'act',
    args: parse.detachedEpics,
    run: ({ services, caller }, args) => detachEpics(services, caller, args),
  },
  setLinkWeight: {
    need: 'act',
    args: parse.weightedLink,
    run: ({ services, caller }, args) => setLinkWeight(services, caller, args),
  },
  listLinksOfEpics: {
    need: 'act',
    args: parse.listedEpics,
    run: ({ services, caller }, args) => listLinksOfEpics(services, caller, args),
  },
  getReadingProgress: {
    need: 'act',
    args: keyResultId,
    run: ({ services, caller }, args) => getReadingProgress(services, caller, args),
  },
};
