import type { Clock } from '../kernel/clock.ts';
import type { Kernel, Product } from '../kernel/types.ts';
import { createBackground, type Background } from './background.ts';
import { bundleBackend } from './bundle.ts';
import { createCallLog, type CallLog } from './callLog.ts';
import { createFaults, type Faults } from './faults.ts';
import { identityOf, type ForgeIdentity } from './identity.ts';
import { createInvoker } from './invoker.ts';
import { createKvs } from './kvs/service.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { createPlatform, type Platform } from './platform.ts';
import { createRateLimits, type RateLimits } from './rateLimits.ts';
import { createQueueService } from './queues/service.ts';
import { createDeliveryTable, type DeliveryTable, type NewDelivery } from './queues/table.ts';
import { createProducts, type ProductName } from './services/products.ts';
import { createSqlEngine, type SqlEngine, type SqlEngineKind } from './sql/index.ts';
import { createSurfaces, type Surfaces } from './surfaces.ts';

export type { DeliverySettings } from './events/dispatcher.ts';

export interface ForgeOptions {
  appDir: string;
  /** Folder of the SQL engine's files. */
  stateDir: string;
  /** Folder of bundles that can be used again. */
  bundleDir: string;
  sql: SqlEngineKind;
  kernel: Pick<Kernel, 'db' | 'clock' | 'baseUrl'>;
  products: Record<ProductName, Product>;
  appAccountId: string;
  /** Fires scheduled triggers by time. */
  schedules: boolean;
  /** Hears of what Forge would write to the app's log. */
  warn?: (message: string) => void;
}

/** The Forge platform around one app. */
export interface Forge {
  manifest: Manifest;
  identity: ForgeIdentity;
  surfaces: Surfaces;
  background: Background;
  platform: Platform;
  faults: Faults;
  limits: RateLimits;
  log: CallLog;
  sql: SqlEngine;
  deliveries: DeliveryTable;
  /** Begins to run what is due; tells the app that it was installed when this is its first start. */
  start(): void;
  stop(): Promise<void>;
}

/** Bundles the app and builds a platform around it. Nothing runs by itself before `start`. */
export async function createForge(options: ForgeOptions): Promise<Forge> {
  const { kernel, appDir } = options;
  const { db, clock } = kernel;
  const manifest = readManifest(appDir);
  const identity = identityOf(manifest.app.id);
  const bundleDir = await bundleBackend(appDir, manifest, options.bundleDir);
  const sql = createSqlEngine({ kind: options.sql, dir: options.stateDir, now: () => clock.now() });
  const deliveries = createDeliveryTable(db, () => clock.now());
  const [log, faults, limits] = [createCallLog(), createFaults(), createRateLimits(clock)];
  const add = (delivery: NewDelivery): void => {
    deliveries.add(delivery);
    background.wake();
  };
  const queues = createQueueService({ db, clock, manifest, add, enforceRate: true });
  const kvs = createKvs({ db, entities: manifest.app.storage?.entities ?? [], now: () => clock.now() });
  const products = createProducts({ manifest, products: options.products, baseUrl: () => kernel.baseUrl() });
  const platform = createPlatform({ manifest, clock, log, faults, limits, kvs, sql, queues, products });
  const invoke = createInvoker({ manifest, identity, bundleDir, clock, log, faults, platform });
  const background = createBackground({
    ...{ db, clock, manifest, identity, queues, invoke, table: deliveries },
    appAccountId: options.appAccountId,
    runSchedules: options.schedules,
    warn: options.warn ?? ((message) => console.warn(message)),
  });
  return {
    ...{ manifest, identity, background, platform, faults, limits, log, sql, deliveries },
    surfaces: createSurfaces(manifest, invoke),
    start: () => startApp(options.kernel, background),
    async stop() {
      background.stop();
      await sql.stop();
    },
  };
}

/** The site remembers that it has told the app of its installation. */
function startApp({ db, clock }: { db: Kernel['db']; clock: Clock }, background: Background): void {
  db.exec('CREATE TABLE IF NOT EXISTS forge_installation (installed_at INTEGER NOT NULL)');
  if (!db.prepare('SELECT 1 FROM forge_installation').get()) {
    db.prepare('INSERT INTO forge_installation VALUES (?)').run(clock.now());
    background.install();
  }
  background.wake();
}
