import { createResolver } from './resolver';
import { connect } from './wiring';

/** The function behind every surface. */
export const resolve = createResolver(connect);
