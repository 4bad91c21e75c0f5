import { endExemption } from '../../../application/alignment/endExemption';
import { exemptProject } from '../../../application/alignment/exemptProject';
import { getAlignment } from '../../../application/alignment/getAlignment';
import { getGaps } from '../../../application/alignment/getGaps';
import { getProjectAlignment } from '../../../application/alignment/getProjectAlignment';
import { scanProjects } from '../../../application/alignment/scanProjects';
import type { AlignmentContract } from '../../../contract/alignment';
import type { Endpoints } from '../endpoint';
import * as parse from '../parse/alignment';
import { nothing } from '../parse/nothing';

export const alignmentEndpoints: Endpoints<AlignmentContract> = {
  getAlignment: { need: 'act', args: nothing, run: ({ services, caller }) => getAlignment(services, caller) },
  getGaps: {
    need: 'act',
    args: parse.gapsCycle,
    run: ({ services, caller }, args) => getGaps(services, caller, args),
  },
  getProjectAlignment: {
    need: 'act',
    args: nothing,
    run: ({ services, inView }) => getProjectAlignment(services, inView.projectId),
  },
  exemptProject: {
    need: 'administer',
    args: parse.newExemption,
    run: ({ services, caller }, args) => exemptProject(services, caller, args),
  },
  endExemption: {
    need: 'administer',
    args: parse.endedExemption,
    run: ({ services }, args) => endExemption(services, args),
  },
  scanProjects: { need: 'act', args: nothing, run: ({ services }) => scanProjects(services) },
};
