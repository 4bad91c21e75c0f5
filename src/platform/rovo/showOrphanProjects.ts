import { z } from 'zod';
import { getAlignment } from '../../application/alignment/getAlignment';
import { alignmentReason, orphanSentence } from '../../wording';
import type { Action } from './action';

export type OrphansAnswer = {
  summary: string;
  projects: { project: string; reason: string }[];
  more: string | null;
  countedAt: string | null;
};

/** More rows than this make no answer in a chat better. */
const LONGEST_LIST = 20;

/** The active projects that serve no key result. Their names are read as the person who asks. */
export const showOrphanProjects: Action<object, OrphansAnswer> = {
  inputs: z.object({}),
  async run({ services, caller, t, today }) {
    const { projects, scannedAt, trend } = await getAlignment(services, caller);
    const orphans = projects.filter(({ alignment }) => alignment === 'orphan');
    const active = projects.filter(({ alignment }) => alignment !== 'quiet').length;
    const listed = orphans.slice(0, LONGEST_LIST);
    const names = await caller.jira.projectNames(listed.map(({ projectId }) => projectId));
    const nameOf = new Map(names.map(({ id, key, name }) => [id, `${key} ${name}`]));
    const rows = listed.flatMap((view) => {
      const project = nameOf.get(view.projectId);
      return project === undefined ? [] : [{ project, reason: alignmentReason(view, today, t) }];
    });
    const count = orphans.length - rows.length;
    return {
      summary:
        scannedAt === null ? t('rovo.notScanned') : orphanSentence({ orphan: orphans.length, active }, trend, today, t),
      projects: rows,
      more: count === 0 ? null : t('rovo.moreProjects', { count }),
      countedAt: scannedAt,
    };
  },
};
