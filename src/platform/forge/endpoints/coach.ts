import { getCoachSettings, saveCoachSettings } from '../../../application/coach/coachSettings';
import { dismissRemark, restoreRemark } from '../../../application/coach/dismissRemark';
import { getCoaching } from '../../../application/coach/getCoaching';
import { getDraftQuality } from '../../../application/coach/getDraftQuality';
import type { CoachContract } from '../../../contract/coach';
import type { Endpoints } from '../endpoint';
import * as parse from '../parse/coach';
import { nothing } from '../parse/nothing';

export const coachEndpoints: Endpoints<CoachContract> = {
  getCoaching: {
    need: 'act',
    args: parse.coachedThing,
    run: ({ services, caller }, args) => getCoaching(services, caller, args),
  },
  dismissRemark: {
    need: 'act',
    args: parse.dismissedRemark,
    run: ({ services, caller }, args) => dismissRemark(services, caller, args),
  },
  restoreRemark: {
    need: 'act',
    args: parse.restoredRemark,
    run: ({ services, caller }, args) => restoreRemark(services, caller, args),
  },
  getDraftQuality: {
    need: 'act',
    args: parse.draftCycle,
    run: ({ services, caller }, args) => getDraftQuality(services, caller, args),
  },
  getCoachSettings: { need: 'act', args: nothing, run: ({ services }) => getCoachSettings(services) },
  saveCoachSettings: {
    need: 'administer',
    args: parse.savedCoachSettings,
    run: ({ services }, args) => saveCoachSettings(services, args),
  },
};
