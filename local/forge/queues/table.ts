import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';

/** Something that waits to be handed to one of the app's functions. */
export interface Delivery {
  seq: number;
  kind: 'consumer' | 'trigger' | 'lifecycle';
  /** Key of the trigger or consumer module. */
  moduleKey: string;
  functionKey: string;
  payload: Record<string, unknown>;
  /** When it is due, in milliseconds since the epoch by the site's clock. */
  due: number;
  /** When it was due first. */
  firstDue: number;
  /** How often it was tried. */
  attempts: number;
  retryContext: Record<string, unknown> | undefined;
  /** At most `limit` of one key run at the same time. */
  concurrency: { key: string; limit: number } | undefined;
  jobId: string | undefined;
}

export type NewDelivery = Pick<Delivery, 'kind' | 'moduleKey' | 'functionKey' | 'payload' | 'due'> &
  Partial<Pick<Delivery, 'concurrency' | 'jobId'>> & {
    /** Moves it by so many places among those that are due at the same time. */
    shift?: number;
  };

/** The waiting deliveries, kept in the site's database so that they outlive it. */
export interface DeliveryTable {
  add(delivery: NewDelivery): void;
  /** The next ones that are due at `until`, in order. */
  due(until: number, limit: number): Delivery[];
  earliest(): number | undefined;
  claim(seq: number): void;
  postpone(seq: number, due: number, retryContext: Record<string, unknown>): void;
  remove(seq: number): void;
  /** Takes back what was running when the site stopped. */
  recover(): void;
  waiting(): number;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS forge_delivery (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, module_key TEXT NOT NULL, function_key TEXT NOT NULL,
  payload TEXT NOT NULL, due INTEGER NOT NULL, first_due INTEGER NOT NULL, place REAL NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0, retry_context TEXT, concurrency_key TEXT, concurrency_limit INTEGER,
  job_id TEXT, running INTEGER NOT NULL DEFAULT 0);
  CREATE INDEX IF NOT EXISTS forge_delivery_due ON forge_delivery (running, due, place)`;

export function createDeliveryTable(db: DatabaseSync): DeliveryTable {
  db.exec(SCHEMA);
  const insert = db.prepare(
    `INSERT INTO forge_delivery (kind, module_key, function_key, payload, due, first_due, concurrency_key, concurrency_limit, job_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const place = db.prepare('UPDATE forge_delivery SET place = seq + ? WHERE seq = ?');
  const due = db.prepare('SELECT * FROM forge_delivery WHERE running = 0 AND due <= ? ORDER BY due, place LIMIT ?');
  const earliest = db.prepare('SELECT MIN(due) AS due FROM forge_delivery WHERE running = 0');
  const claim = db.prepare('UPDATE forge_delivery SET running = 1, attempts = attempts + 1 WHERE seq = ?');
  const postpone = db.prepare('UPDATE forge_delivery SET running = 0, due = ?, retry_context = ? WHERE seq = ?');
  const remove = db.prepare('DELETE FROM forge_delivery WHERE seq = ?');
  const waiting = db.prepare('SELECT COUNT(*) AS count FROM forge_delivery');
  return {
    add(delivery) {
      const { lastInsertRowid } = insert.run(...valuesOf(delivery));
      place.run(delivery.shift ?? 0, lastInsertRowid);
    },
    due: (until, limit) => due.all(until, limit).map(deliveryOf),
    earliest: () => {
      const found = earliest.get()?.['due'];
      return typeof found === 'number' ? found : undefined;
    },
    claim: (seq) => void claim.run(seq),
    postpone: (seq, at, retryContext) => void postpone.run(at, JSON.stringify(retryContext), seq),
    remove: (seq) => void remove.run(seq),
    recover: () => db.exec('UPDATE forge_delivery SET running = 0 WHERE running = 1'),
    waiting: () => Number(waiting.get()?.['count']),
  };
}

function valuesOf({ kind, moduleKey, functionKey, payload, due, concurrency, jobId }: NewDelivery): SQLInputValue[] {
  const [key, limit] = [concurrency?.key ?? null, concurrency?.limit ?? null];
  return [kind, moduleKey, functionKey, JSON.stringify(payload), due, due, key, limit, jobId ?? null];
}

function deliveryOf(row: Record<string, SQLOutputValue>): Delivery {
  const retry = row['retry_context'];
  const key = row['concurrency_key'];
  return {
    seq: Number(row['seq']),
    kind: row['kind'] as Delivery['kind'],
    moduleKey: String(row['module_key']),
    functionKey: String(row['function_key']),
    payload: JSON.parse(String(row['payload'])) as Record<string, unknown>,
    due: Number(row['due']),
    firstDue: Number(row['first_due']),
    attempts: Number(row['attempts']),
    retryContext: typeof retry === 'string' ? (JSON.parse(retry) as Record<string, unknown>) : undefined,
    concurrency: typeof key === 'string' ? { key, limit: Number(row['concurrency_limit']) } : undefined,
    jobId: typeof row['job_id'] === 'string' ? row['job_id'] : undefined,
  };
}
