import type { QueueService } from '../queues/service.ts';
import { notModelled } from './answers.ts';

/** What `@forge/*` asks of Atlassian's own gateway: queues here; all else is refused. */
export function answerStargate(queues: QueueService, path: string, body: unknown): Response {
  const [, hook, kind, verb] = path.split('/');
  if (hook !== 'webhook' || kind !== 'queue') return notModelled(`stargate ${hook ?? ''}`);
  switch (verb) {
    case 'publish':
      return queues.publish(body);
    case 'stats':
      return queues.stats(body);
    case 'cancel':
      return queues.cancel(body);
    default:
      return notModelled(`queue ${verb ?? ''}`);
  }
}
