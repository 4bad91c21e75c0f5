import { enableCompileCache } from 'node:module';

// Node keeps what it made of the sources, so that the next start is faster; it must be told before they are loaded.
enableCompileCache();
const { fail, run } = await import('./cli/run.ts');
await run().catch(fail);
