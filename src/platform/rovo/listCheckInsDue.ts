import { z } from 'zod';
import { listCheckInsDue as list } from '../../application/checkIns/listCheckInsDue';
import { sayDay } from '../../wording';
import type { Action } from './action';

export type DueAnswer = { summary: string; checkIns: { keyResult: string; objective: string; due: string }[] };

/** The check-ins that the person who asks owes. */
export const listCheckInsDue: Action<object, DueAnswer> = {
  inputs: z.object({}),
  async run({ services, caller, t, today }) {
    const due = await list(services, caller);
    return {
      summary: t('rovo.checkInsDue', { count: due.length }),
      checkIns: due.map(({ key, title, objectiveTitle, cycleName, dueOn, lateDays }) => ({
        keyResult: `${key} ${title}`,
        objective: `${objectiveTitle} (${cycleName})`,
        due: t('rovo.due', { day: sayDay(dueOn, today, t.locale), days: lateDays }),
      })),
    };
  },
};
