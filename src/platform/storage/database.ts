import { sql as forgeSql } from '@forge/sql';
import {
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import { ensureSchema, repairSchema } from './migrate';
import type { Tables } from './schema';
import { isMissingTable, toStorageFailure } from './sqlErrors';

type Answer = unknown[] | { affectedRows: number };

/** Forge SQL has no connections and no transactions: every statement is a call of its own. */
const connection: DatabaseConnection = {
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const answer = await execute(query);
    return Array.isArray(answer)
      ? { rows: answer as Row[] }
      : { rows: [], numAffectedRows: BigInt(answer.affectedRows) };
  },
  streamQuery: () => {
    throw new Error('Forge SQL answers whole results only.');
  },
};

async function execute(query: CompiledQuery): Promise<Answer> {
  try {
    const schema = ensureSchema();
    await schema;
    return await send(query).catch(async (error: unknown) => {
      if (!isMissingTable(error)) throw error;
      await repairSchema(schema);
      return send(query);
    });
  } catch (error) {
    throw toStorageFailure(error);
  }
}

async function send({ sql, parameters }: CompiledQuery): Promise<Answer> {
  const result = await forgeSql
    .prepare<unknown>(sql)
    .bindParams(...parameters)
    .execute();
  return result.rows;
}

const noTransactions = (): Promise<never> => Promise.reject(new Error('Forge SQL has no transactions.'));

const driver: Driver = {
  init: () => Promise.resolve(),
  acquireConnection: () => Promise.resolve(connection),
  beginTransaction: noTransactions,
  commitTransaction: noTransactions,
  rollbackTransaction: noTransactions,
  releaseConnection: () => Promise.resolve(),
  destroy: () => Promise.resolve(),
};

/** Typed statements over Forge SQL. It keeps nothing between calls and may be shared by all sites of a runtime. */
export const database = new Kysely<Tables>({
  dialect: {
    createDriver: () => driver,
    createAdapter: () => new MysqlAdapter(),
    createQueryCompiler: () => new MysqlQueryCompiler(),
    createIntrospector: (db) => new MysqlIntrospector(db),
  },
});

export type Database = typeof database;
