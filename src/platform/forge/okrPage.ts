import { getAppContext } from '@forge/api';

/** Where Jira shows the app's global page, from the root of the site. */
export function okrPagePath(): string {
  const { appAri, environmentAri } = getAppContext();
  return `/jira/apps/${lastPart(appAri)}/${lastPart(environmentAri)}`;
}

const lastPart = (ari: { toString: () => string }): string => ari.toString().split('/').at(-1) ?? '';
