import type { DatabaseSync } from 'node:sqlite';

export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

/** The jobs (pushes) of the app's queues. */
export interface JobTable {
  add(id: string, events: number): void;
  get(id: string): JobStats | undefined;
  count(id: string, success: boolean): void;
  cancel(id: string): void;
  isCancelled(id: string): boolean;
}

export function createJobTable(db: DatabaseSync): JobTable {
  db.exec(`CREATE TABLE IF NOT EXISTS forge_job (
    id TEXT PRIMARY KEY, success INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0,
    in_progress INTEGER NOT NULL, cancelled INTEGER NOT NULL DEFAULT 0)`);
  const add = db.prepare('INSERT OR REPLACE INTO forge_job (id, in_progress) VALUES (?, ?)');
  const get = db.prepare('SELECT * FROM forge_job WHERE id = ?');
  const count = db.prepare(
    'UPDATE forge_job SET in_progress = in_progress - 1, success = success + ?, failed = failed + ? WHERE id = ?',
  );
  const cancel = db.prepare('UPDATE forge_job SET cancelled = 1 WHERE id = ?');
  return {
    add: (id, events) => void add.run(id, events),
    get: (id) => {
      const row = get.get(id);
      return (
        row && {
          success: Number(row['success']),
          inProgress: Number(row['in_progress']),
          failed: Number(row['failed']),
        }
      );
    },
    count: (id, success) => void count.run(success ? 1 : 0, success ? 0 : 1, id),
    cancel: (id) => void cancel.run(id),
    isCancelled: (id) => get.get(id)?.['cancelled'] === 1,
  };
}
