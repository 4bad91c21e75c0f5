import type { WorkStore } from '../../application/ports/stores';
import type { Database } from './database';
import { createDayDoors } from './workDays';
import { createEpicDoors } from './workEpics';
import { createItemDoors } from './workItems';

export function createWorkStore(db: Database): WorkStore {
  return { ...createEpicDoors(db), ...createItemDoors(db), ...createDayDoors(db) };
}
