/* global URL */
// Where `router.navigate`, `router.open` and `router.getUrl` lead on this site.
const TARGETS = {
  issue: ({ issueKey }) => `/browse/${issueKey}`,
  contentView: ({ contentId }) => `/wiki/pages/${contentId}`,
  contentEdit: ({ contentId }) => `/wiki/pages/${contentId}/edit`,
  contentList: ({ spaceKey }) => `/wiki/spaces/${spaceKey}`,
  spaceView: ({ spaceKey }) => `/wiki/spaces/${spaceKey}`,
  projectSettingsDetails: ({ projectKey }) => `/jira/projects/${projectKey}`,
  userProfile: ({ accountId }) => `/people/${accountId}`,
  module: ({ moduleKey, projectKey, spaceKey }) => {
    if (projectKey) return `/jira/projects/${projectKey}/apps/${moduleKey}`;
    return spaceKey ? `/wiki/spaces/${spaceKey}/apps/${moduleKey}` : `/jira/apps/${moduleKey}`;
  },
};

/** The absolute address of a navigation; a target that this site does not have is refused in words. */
export function addressOf(location) {
  if (location.url !== undefined) return new URL(location.url, window.location.origin).href;
  const target = TARGETS[location.target];
  if (target === undefined) throw new Error(`The local site has no page for the target "${location.target}".`);
  return new URL(target(location), window.location.origin).href;
}

/** Goes there; addresses outside this site always get a tab of their own. */
export function navigate(location) {
  const address = addressOf(location);
  if (!/^https?:/.test(address)) throw new Error('Only http and https addresses can be opened.');
  const isHere = new URL(address).origin === window.location.origin;
  if (location.type === 'new-tab' || !isHere) window.open(address, '_blank', 'noopener');
  else window.location.assign(address);
}
