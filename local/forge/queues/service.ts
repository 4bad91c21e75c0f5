import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Clock } from '../../kernel/clock.ts';
import type { ConsumerModule, Manifest } from '../manifest.ts';
import { createJobTable, type JobTable } from './jobs.ts';
import type { Outcome } from './retry.ts';
import type { Delivery, NewDelivery } from './table.ts';

const MAX_EVENTS = 50;
const MAX_BYTES = 200 * 1024;
const MAX_BYTES_LONG = 100 * 1024;
const USUAL_TIMEOUT_S = 55;
const MAX_DELAY_S = 900;
const EVENTS_PER_MINUTE = 500;

const pushSchema = z.looseObject({
  queueName: z.string(),
  jobId: z.string(),
  payload: z.array(
    z.looseObject({
      body: z.record(z.string(), z.unknown()),
      delayInSeconds: z.number().min(0).max(MAX_DELAY_S).optional(),
      concurrency: z.looseObject({ key: z.string(), limit: z.number().int().min(1) }).optional(),
    }),
  ),
});
const jobSchema = z.looseObject({ jobId: z.string() });

export interface QueueServiceOptions {
  db: DatabaseSync;
  clock: Clock;
  manifest: Manifest;
  add: (delivery: NewDelivery) => void;
  /** Enforces 500 events a minute. */
  enforceRate: boolean;
}

/** The queue part of Atlassian's gateway, as `@forge/events` calls it. */
export interface QueueService {
  publish(body: unknown): Response;
  stats(body: unknown): Response;
  cancel(body: unknown): Response;
  isCancelled(delivery: Delivery): boolean;
  /** Counts what became of an event of a job. */
  record(delivery: Delivery, outcome: Outcome): void;
}

export function createQueueService(options: QueueServiceOptions): QueueService {
  const jobs = createJobTable(options.db);
  const recent: number[] = [];
  return {
    publish: (body) => publish(options, jobs, recent, body),
    stats(body) {
      const job = jobs.get(jobSchema.parse(body).jobId);
      return job ? Response.json(job) : Response.json({ message: 'There is no such job.' }, { status: 404 });
    },
    cancel(body) {
      const { jobId } = jobSchema.parse(body);
      if (!jobs.get(jobId)) return Response.json({ message: 'There is no such job.' }, { status: 404 });
      jobs.cancel(jobId);
      return new Response(null, { status: 204 });
    },
    isCancelled: ({ jobId }) => jobId !== undefined && jobs.isCancelled(jobId),
    record({ jobId }, outcome) {
      if (jobId !== undefined && outcome.kind !== 'retry') jobs.count(jobId, outcome.kind === 'done');
    },
  };
}

function publish(
  { clock, manifest, add, enforceRate }: QueueServiceOptions,
  jobs: JobTable,
  recent: number[],
  body: unknown,
): Response {
  const parsed = pushSchema.safeParse(body);
  if (!parsed.success) return Response.json({ message: z.prettifyError(parsed.error) }, { status: 400 });
  const { queueName, jobId, payload } = parsed.data;
  const consumer = manifest.modules.consumer.find(({ queue }) => queue === queueName);
  if (!consumer) return Response.json({ message: `No consumer has the queue ${queueName}.` }, { status: 400 });
  const tooBig = refuseSize(payload, consumer, manifest);
  if (tooBig) return tooBig;
  const now = clock.now();
  while ((recent[0] ?? now) < now - 60_000) recent.shift();
  if (enforceRate && recent.length + payload.length > EVENTS_PER_MINUTE) return Response.json({}, { status: 429 });
  jobs.add(jobId, payload.length);
  payload.forEach(({ body: content, delayInSeconds = 0, concurrency }, index) => {
    recent.push(now);
    add({
      kind: 'consumer',
      moduleKey: consumer.key,
      functionKey: consumer.function,
      payload: { body: content, queueName, jobId, eventId: `${jobId}#${index}`, ...(concurrency && { concurrency }) },
      delayMs: delayInSeconds * 1000,
      jobId,
      ...(concurrency && { concurrency: { key: `${queueName}/${concurrency.key}`, limit: concurrency.limit } }),
    });
  });
  return Response.json({}, { status: 201 });
}

function refuseSize(
  payload: readonly { body: unknown }[],
  consumer: ConsumerModule,
  manifest: Manifest,
): Response | undefined {
  const refuse = (errorMessage: string): Response => Response.json({ errorMessage }, { status: 413 });
  if (payload.length > MAX_EVENTS) return refuse(`A push holds ${MAX_EVENTS} events at most.`);
  if (Buffer.byteLength(JSON.stringify(payload)) > MAX_BYTES) return refuse('A push holds 200 KB at most.');
  const timeout =
    manifest.modules.function.find(({ key }) => key === consumer.function)?.timeoutSeconds ?? USUAL_TIMEOUT_S;
  const long =
    timeout > USUAL_TIMEOUT_S && payload.some((one) => Buffer.byteLength(JSON.stringify(one)) > MAX_BYTES_LONG);
  return long ? refuse('An event for a function of more than 55 s holds 100 KB at most.') : undefined;
}
