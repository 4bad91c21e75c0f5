import type { KeyResultRow } from '../../contract/tree';
import { mustExist } from '../failure';
import { readRows, type RowUses } from '../keyResults/readRows';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { viewerOf } from '../session/permits';

/** The row of a key result as it now stands, for who just changed something in it. */
export async function rowAfter(
  services: RowUses & Pick<Services, 'marks'>,
  caller: Caller,
  keyResultId: string,
): Promise<KeyResultRow> {
  const { rows } = await readRows(services, await viewerOf(services, caller), [keyResultId]);
  return mustExist(rows[0], 'keyResultNotFound').row;
}
