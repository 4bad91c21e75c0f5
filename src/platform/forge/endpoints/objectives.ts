import { createObjective } from '../../../application/objectives/createObjective';
import { deleteObjective } from '../../../application/objectives/deleteObjective';
import { editObjective } from '../../../application/objectives/editObjective';
import { findParents } from '../../../application/objectives/findParents';
import { getObjective } from '../../../application/objectives/getObjective';
import { createSample } from '../../../application/sample/createSample';
import { hasSample } from '../../../application/sample/hasSample';
import { removeSample } from '../../../application/sample/removeSample';
import type { ObjectivesContract } from '../../../contract/objectives';
import type { Endpoints } from '../endpoint';
import { nothing } from '../parse/nothing';
import * as parse from '../parse/objectives';
import { sampleTexts } from '../sampleTexts';

export const objectivesEndpoints: Endpoints<ObjectivesContract> = {
  getObjective: {
    need: 'read',
    args: parse.objectiveId,
    run: ({ services, caller }, args) => getObjective(services, caller, args),
  },
  createObjective: {
    need: 'act',
    args: parse.newObjective,
    run: ({ services, caller }, args) => createObjective(services, caller, args),
  },
  editObjective: {
    need: 'act',
    args: parse.editedObjective,
    run: ({ services, caller }, args) => editObjective(services, caller, args),
  },
  deleteObjective: {
    need: 'act',
    args: parse.deletedObjective,
    run: ({ services, caller }, args) => deleteObjective(services, caller, args),
  },
  findParents: {
    need: 'act',
    args: parse.parentSearch,
    run: ({ services, caller }, args) => findParents(services, caller, args),
  },
  createSample: {
    need: 'administer',
    args: parse.sampleLocale,
    run: ({ services, caller }, { locale }) => createSample(services, caller, sampleTexts(locale)),
  },
  removeSample: { need: 'administer', args: nothing, run: ({ services }) => removeSample(services) },
  hasSample: { need: 'read', args: nothing, run: ({ services }) => hasSample(services) },
};
