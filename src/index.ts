export { resolve } from './platform/forge/resolve';
