import { getTree } from '../../../application/tree/getTree';
import type { TreeContract } from '../../../contract/tree';
import type { Endpoints } from '../endpoint';
import { treeQuestion } from '../parse/tree';

export const treeEndpoints: Endpoints<TreeContract> = {
  getTree: { need: 'read', args: treeQuestion, run: ({ services, caller }, args) => getTree(services, caller, args) },
};
