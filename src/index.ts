export { exportMacro, panelStatus, resolve } from './platform/forge/functions';
