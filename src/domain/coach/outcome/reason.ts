import type { TextReading } from '../reading/readText';
import type { RemarkValues, Verdict } from '../types';
import type { Weighed } from './weigh';

const ACTIVITY_BY_CLASS = new Set(['make', 'act', 'finish']);

function activityReason({ rule, verbClass }: Weighed, served: boolean): string {
  if (rule === 'noun' || rule === 'none') return 'count';
  if (rule === 'done') return 'done';
  if (rule === 'passive') return served ? 'served' : 'done';
  return verbClass !== undefined && ACTIVITY_BY_CLASS.has(verbClass) ? verbClass : 'thing';
}

function outcomeReason({ rule, verbClass }: Weighed, served: boolean): string {
  if (rule === 'noun' || rule === 'none') return served ? 'people' : 'measure';
  if (rule === 'state' || rule === 'done') return 'state';
  if (rule === 'clause' || rule === 'passive') return served ? 'behave' : 'change';
  switch (verbClass) {
    case 'move':
    case 'lower':
    case 'remove':
      return 'move';
    case 'reach':
    case 'hold':
    case 'better':
      return verbClass;
    case 'enable':
    case 'become':
      return 'state';
    default:
      return 'change';
  }
}

/** Key of the sentence that says why, under `coach.outcome`. */
export function reasonKey(verdict: Verdict, weighed: Weighed, reading: TextReading): string {
  const sentence = reading.sentence;
  const served = sentence?.subject?.noun === 'people' || sentence?.agent?.noun === 'people';
  if (verdict === 'unsure') return weighed.rule === 'none' ? 'outcome.unsure.unread' : 'outcome.unsure.mixed';
  const reason = verdict === 'activity' ? activityReason(weighed, served) : outcomeReason(weighed, served);
  return `outcome.${verdict}.${reason}`;
}

/** The words a reason quotes: the verb or head that led there, and what it is about. */
export function reasonValues(reading: TextReading): RemarkValues {
  const { sentence, complement } = reading;
  const head = sentence?.subject?.head ?? sentence?.subject?.lead;
  const object = sentence?.object?.head ?? sentence?.object?.lead ?? complement?.head;
  const word = sentence?.verb?.text ?? head?.text ?? '';
  const about = (sentence?.frame === 'clause' ? head?.text : object?.text) ?? '';
  return { word, about };
}
