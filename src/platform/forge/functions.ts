import { exportMacro as exportAs } from '../export/exportMacro';
import { okrPagePath } from './okrPage';
import { panelStatus as statusOf } from './panelStatus';
import { createResolver } from './resolver';
import { connect, services } from './wiring';

/** The function behind every surface. */
export const resolve = createResolver(connect);

/** A macro in an export of its page. */
export const exportMacro = (payload: unknown) => exportAs(services, payload, okrPagePath());

/** The lozenge of the collapsed panel on an issue. */
export const panelStatus = (payload: unknown, invocation: unknown) => statusOf(connect, payload, invocation);
