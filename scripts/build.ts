import { buildUi } from './buildUi.ts';

/** Builds the resources that manifest.yml names. Forge itself bundles the functions when it deploys. */
for (const { surface, built, milliseconds } of await buildUi()) {
  console.log(built ? `built ${surface} in ${milliseconds} ms` : `${surface} is up to date`);
}
