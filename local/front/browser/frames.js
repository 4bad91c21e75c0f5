// The frames of this page: what they all share (theme, events) and how they are told about changes.
const frames = new Set();
const listeners = new Map();

export const words = JSON.parse(document.querySelector('#words')?.textContent ?? '{}');

/** The theme as a frame needs it: attributes of <html> and the style sheet behind them. */
export function currentTheme() {
  const { dataset } = document.documentElement;
  return {
    attributes: { 'data-theme': dataset.theme, 'data-color-mode': dataset.colorMode },
    stylesheet: `${location.origin}/local-assets/tokens.css`,
  };
}

export function register(frame) {
  frames.add(frame);
}

export function eachFrame(tell) {
  for (const frame of frames) {
    if (frame.element.isConnected) tell(frame);
    else frames.delete(frame);
  }
}

/** Switches the colours of the page and of every frame that enabled theming. */
export function setColorMode(colorMode) {
  document.documentElement.dataset.colorMode = colorMode;
  document.cookie = `theme=${colorMode};path=/;max-age=31536000;samesite=lax`;
  eachFrame((frame) => {
    frame.mount.context.theme.colorMode = colorMode;
    void frame.shell.call('theme', currentTheme());
  });
  emit('FORGE_CORE_THEME_CHANGED', { theme: { colorMode } });
}

/** Events are shared by all frames of the app on this page; a frame hears its own too. */
export function emit(event, payload) {
  for (const callback of listeners.get(event) ?? []) void callback(payload);
}

export function listen(event, callback) {
  const known = listeners.get(event) ?? new Set();
  listeners.set(event, known.add(callback));
  return { unsubscribe: () => void known.delete(callback) };
}
