import { checkIn } from '../../../application/checkIns/checkIn';
import { correctCheckIn } from '../../../application/checkIns/correctCheckIn';
import { deleteCheckIn } from '../../../application/checkIns/deleteCheckIn';
import type { CheckInsContract } from '../../../contract/checkIns';
import type { Endpoints } from '../endpoint';
import * as parse from '../parse/checkIns';

export const checkInsEndpoints: Endpoints<CheckInsContract> = {
  checkIn: {
    need: 'act',
    args: parse.newCheckIn,
    run: ({ services, caller }, args) => checkIn(services, caller, args),
  },
  correctCheckIn: {
    need: 'act',
    args: parse.correctedCheckIn,
    run: ({ services, caller }, args) => correctCheckIn(services, caller, args),
  },
  deleteCheckIn: {
    need: 'act',
    args: parse.deletedCheckIn,
    run: ({ services, caller }, args) => deleteCheckIn(services, caller, args),
  },
};
