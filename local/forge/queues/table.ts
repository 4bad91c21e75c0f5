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

export type NewDelivery = Pick<Delivery, 'kind' | 'moduleKey' | 'functionKey' | 'payload'> &
  Partial<Pick<Delivery, 'concurrency' | 'jobId'>> & {
    /** It is due after so many milliseconds. */
    delayMs: number;
    /** A little more delay, which does not count for the order of a drain. */
    jitterMs?: number;
    /** Moves it by so many places among those with the same delay. */
    shift?: number;
  };

/** The waiting deliveries, kept in the site's database so that they outlive it. */
export interface DeliveryTable {
  add(delivery: NewDelivery): void;
  /** The next ones that are due at this time. */
  due(at: number, limit: number): Delivery[];
  /** The next ones whether due or not. Their order depends on delays and places only, so that a test can repeat it. */
  all(limit: number): Delivery[];
  /** When the next one is due after this time. */
  dueAfter(at: number): number | undefined;
  claim(seq: number): void;
  postpone(seq: number, due: number, pauseMs: number, retryContext: Record<string, unknown>): void;
  remove(seq: number): void;
  /** Takes back what was running when the site stopped. */
  recover(): void;
  waiting(): number;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS forge_delivery (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, module_key TEXT NOT NULL, function_key TEXT NOT NULL,
  payload TEXT NOT NULL, due INTEGER NOT NULL, first_due INTEGER NOT NULL, place REAL NOT NULL DEFAULT 0, delay INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, retry_context TEXT, concurrency_key TEXT, concurrency_limit INTEGER,
  job_id TEXT, running INTEGER NOT NULL DEFAULT 0);
  CREATE INDEX IF NOT EXISTS forge_delivery_due ON forge_delivery (running, due, place)`;

export function createDeliveryTable(db: DatabaseSync, now: () => number): DeliveryTable {
  db.exec(SCHEMA);
  const insert = db.prepare(
    `INSERT INTO forge_delivery (kind, module_key, function_key, payload, due, first_due, concurrency_key, concurrency_limit, job_id, delay)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const place = db.prepare('UPDATE forge_delivery SET place = seq + ? WHERE seq = ?');
  const due = db.prepare('SELECT * FROM forge_delivery WHERE running = 0 AND due <= ? ORDER BY due, place LIMIT ?');
  const all = db.prepare('SELECT * FROM forge_delivery WHERE running = 0 ORDER BY delay, place LIMIT ?');
  const dueAfter = db.prepare('SELECT MIN(due) AS due FROM forge_delivery WHERE running = 0 AND due > ?');
  const claim = db.prepare('UPDATE forge_delivery SET running = 1, attempts = attempts + 1 WHERE seq = ?');
  const postpone = db.prepare(
    'UPDATE forge_delivery SET running = 0, due = ?, delay = delay + ?, retry_context = ? WHERE seq = ?',
  );
  const remove = db.prepare('DELETE FROM forge_delivery WHERE seq = ?');
  const waiting = db.prepare('SELECT COUNT(*) AS count FROM forge_delivery');
  return {
    add(delivery) {
      const { lastInsertRowid } = insert.run(...valuesOf(delivery, now()));
      place.run(delivery.shift ?? 0, lastInsertRowid);
    },
    due: (at, limit) => due.all(at, limit).map(deliveryOf),
    all: (limit) => all.all(limit).map(deliveryOf),
    dueAfter: (at) => {
      const found = dueAfter.get(at)?.['due'];
      return typeof found === 'number' ? found : undefined;
    },
    claim: (seq) => void claim.run(seq),
    postpone: (seq, at, pauseMs, retryContext) => void postpone.run(at, pauseMs, JSON.stringify(retryContext), seq),
    remove: (seq) => void remove.run(seq),
    recover: () => db.exec('UPDATE forge_delivery SET running = 0 WHERE running = 1'),
    waiting: () => Number(waiting.get()?.['count']),
  };
}

function valuesOf(delivery: NewDelivery, now: number): SQLInputValue[] {
  const { kind, moduleKey, functionKey, payload, concurrency, jobId, delayMs, jitterMs = 0 } = delivery;
  const due = now + delayMs + jitterMs;
  const [key, limit] = [concurrency?.key ?? null, concurrency?.limit ?? null];
  return [kind, moduleKey, functionKey, JSON.stringify(payload), due, due, key, limit, jobId ?? null, delayMs];
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
