import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { ChangedIssueStore } from '../../application/ports/stores';
import type { Database } from './database';
import { chunksOf, toNumber } from './statements';

export function createChangedIssueStore(db: Database): ChangedIssueStore {
  return {
    async add(issues, at) {
      for (const chunk of chunksOf(issues)) {
        await db
          .insertInto('changed_issue')
          .values(chunk.map(({ issueId, mayBeNew }) => ({ issueId, mayBeNew: mayBeNew ? 1 : 0, changedAt: at })))
          .onDuplicateKeyUpdate({ mayBeNew: later('mayBeNew'), changedAt: later('changedAt') })
          .execute();
      }
    },
    async take(limit) {
      await db.deleteFrom('changed_issue').where(mattersToNobody).execute();
      return db
        .selectFrom('changed_issue')
        .select(['issueId', 'changedAt'])
        .orderBy('changedAt')
        .orderBy('issueId')
        .limit(limit)
        .execute();
    },
    async done(issues) {
      for (const [changedAt, issueIds] of byInstant(issues)) {
        for (const chunk of chunksOf(issueIds)) {
          await db
            .deleteFrom('changed_issue')
            .where('issueId', 'in', chunk)
            .where('changedAt', '=', changedAt)
            .execute();
        }
      }
    },
    async waiting() {
      const row = await db
        .selectFrom('changed_issue')
        .select((eb) => [eb.fn.countAll<string>().as('count'), eb.fn.min('changedAt').as('oldestAt')])
        .executeTakeFirstOrThrow();
      return { count: toNumber(row.count), oldestAt: row.oldestAt };
    },
  };
}

/** The greater of what is there and what comes: events arrive in any order. */
const later = (column: 'mayBeNew' | 'changedAt'): RawBuilder<never> => {
  const [there, comes] = [sql.ref(`changed_issue.${column}`), sql`values(${sql.ref(column)})`];
  return sql<never>`case when ${comes} > ${there} then ${comes} else ${there} end`;
};

/** Neither known work, nor an epic that serves something, nor an issue that may have come under one. */
const mattersToNobody = sql<SqlBool>`mayBeNew = 0
  and not exists (select 1 from work_item where work_item.issueId = changed_issue.issueId)
  and not exists (select 1 from work_link where work_link.epicId = changed_issue.issueId)`;

function byInstant(issues: readonly { issueId: string; changedAt: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { issueId, changedAt } of issues) {
    groups.set(changedAt, [...(groups.get(changedAt) ?? []), issueId]);
  }
  return groups;
}
