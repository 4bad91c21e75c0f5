import { createKeyResult } from '../../../application/keyResults/createKeyResult';
import { deleteKeyResult } from '../../../application/keyResults/deleteKeyResult';
import { editKeyResult } from '../../../application/keyResults/editKeyResult';
import { getKeyResult } from '../../../application/keyResults/getKeyResult';
import type { KeyResultsContract } from '../../../contract/keyResults';
import type { Endpoints } from '../endpoint';
import * as parse from '../parse/keyResults';

export const keyResultsEndpoints: Endpoints<KeyResultsContract> = {
  getKeyResult: {
    need: 'read',
    args: parse.keyResultId,
    run: ({ services, caller }, args) => getKeyResult(services, caller, args),
  },
  createKeyResult: {
    need: 'act',
    args: parse.newKeyResult,
    run: ({ services, caller }, args) => createKeyResult(services, caller, args),
  },
  editKeyResult: {
    need: 'act',
    args: parse.editedKeyResult,
    run: ({ services, caller }, args) => editKeyResult(services, caller, args),
  },
  deleteKeyResult: {
    need: 'act',
    args: parse.deletedKeyResult,
    run: ({ services, caller }, args) => deleteKeyResult(services, caller, args),
  },
};
