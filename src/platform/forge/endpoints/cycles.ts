import { createCycle } from '../../../application/cycles/createCycle';
import { editCycle } from '../../../application/cycles/editCycle';
import { listCycles } from '../../../application/cycles/listCycles';
import { listIncomplete } from '../../../application/cycles/listIncomplete';
import { setCycleState } from '../../../application/cycles/setCycleState';
import type { CyclesContract } from '../../../contract/cycles';
import type { Endpoints } from '../endpoint';
import * as parse from '../parse/cycles';
import { nothing } from '../parse/nothing';

export const cyclesEndpoints: Endpoints<CyclesContract> = {
  listCycles: { need: 'read', args: nothing, run: ({ services }) => listCycles(services) },
  createCycle: {
    need: 'administer',
    args: parse.newCycle,
    run: ({ services, caller }, args) => createCycle(services, caller, args),
  },
  editCycle: {
    need: 'administer',
    args: parse.editedCycle,
    run: ({ services }, args) => editCycle(services, args),
  },
  listIncomplete: {
    need: 'administer',
    args: parse.cycleId,
    run: ({ services }, args) => listIncomplete(services, args),
  },
  setCycleState: {
    need: 'administer',
    args: parse.cycleState,
    run: ({ services }, args) => setCycleState(services, args),
  },
};
