// What a frame may call: the methods of @forge/bridge. What is missing here is refused by name in rpc.js.
import { addressOf, navigate } from './addresses.js';
import { closeFlag, showFlag } from './flags.js';
import { currentTheme, emit, listen, words } from './frames.js';
import { appHref, appLocation, follow } from './history.js';
import { openDialog } from './modal.js';
import { refreshPage } from './refresh.js';

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.message), { name: answer.name });
  return answer;
}

function serverMethods(frame) {
  return {
    async invoke({ functionKey, payload, metadata, invokeType }) {
      if (invokeType) throw new Error(`bridge method not modelled: invoke ${invokeType}`);
      const { moduleKey } = frame.mount.context;
      const { result } = await post('/local-bridge/invoke', {
        moduleKey,
        functionKey,
        payload,
        context: frame.context(),
      });
      return metadata ? { body: result, metadata: {} } : result;
    },
    fetchProduct: (asked) => post('/local-bridge/product', { ...asked, accountId: frame.mount.context.accountId }),
  };
}

function viewMethods(frame) {
  return {
    getContext: () => frame.context(),
    submit: (payload) => frame.submit?.(payload) ?? false,
    close: (payload) => frame.close?.(payload) ?? false,
    onClose(callback) {
      if (!frame.close) return false;
      frame.onClose = callback;
      return true;
    },
    refresh: () => refreshPage(),
    refreshIssueView: () => refreshPage(),
    open: () => frame.open?.() ?? false,
    createHistory() {
      const { history } = frame.mount;
      if (!history) throw new Error('view.createHistory works only on full pages of the app.');
      return { location: appLocation(history), href: appHref(history) };
    },
    historyChange: (step) => follow(frame.mount.history, step),
    historyGo: (steps) => window.history.go(steps),
    changeWindowTitle: (title) => void (document.title = title),
    enableTheming: () => currentTheme(),
    emitReadyEvent: () => void (frame.element.dataset.ready = 'true'),
    resize: ({ height }) => frame.resize(height),
    loaded: () => frame.loaded(),
    getFrameId: () => frame.id,
    getFrameDispatch: () => undefined,
  };
}

function pageMethods(frame) {
  return {
    navigate,
    reload: () => window.location.reload(),
    getUrl: (location) => addressOf(location),
    showFlag: (flag) => showFlag({ ...flag, id: `${frame.mount.context.moduleKey}/${flag.id}` }, words.close),
    closeFlag: ({ id }) => closeFlag(`${frame.mount.context.moduleKey}/${id}`),
    openModal(options) {
      openDialog({ ...options, closeLabel: words.close }, (body, close, dialog) => {
        const inner = frame.mountInside(body, {
          resource: options.resource ?? frame.mount.resource,
          modal: options.context,
          close,
        });
        dialog.beforeClose = () => inner.onClose?.();
      });
      return true;
    },
    openIssueViewModal({ data }) {
      const { issueKey } = data.context;
      openDialog({ size: 'xlarge', title: issueKey, closeLabel: words.close, onClose: data.onClose }, (body) => {
        const view = document.createElement('iframe');
        Object.assign(view, {
          src: `/browse/${encodeURIComponent(issueKey)}?bare=1`,
          title: issueKey,
          className: 'issue-preview',
        });
        body.append(view);
      });
      return true;
    },
    emit: ({ event, payload }) => emit(event, payload),
    on: ({ event, callback }) => listen(event, callback),
    emitPublic: ({ event, payload }) => emit(`public ${event}`, payload),
    onPublic: ({ event, callback }) => listen(`public ${event}`, callback),
  };
}

// A site without Rovo, feature flags or consent banners answers these truthfully.
const ABSENT = {
  isRovoEnabled: () => false,
  openRovo: () => false,
  getCookieConsentPreferences: () => null,
  initFeatureFlags: () => ({ feature_flags: {} }),
  emitFrontendCustomMetric: () => undefined,
};

export function bridgeMethods(frame) {
  return { ...ABSENT, ...serverMethods(frame), ...viewMethods(frame), ...pageMethods(frame) };
}
