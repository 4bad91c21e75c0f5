// Modal dialogs: for the app (`new Modal({...}).open()`) and for the shell itself (macro configuration, issue preview).
const WIDTHS = { small: '400px', medium: '600px', large: '800px', xlarge: '968px', resizable: '800px', max: '95vw' };

/**
 * Opens a dialog and lets `fill(body, close)` put something in it. `close(payload)` closes it and calls `onClose`.
 * Escape and a click beside the dialog close it when the options allow it.
 */
export function openDialog(options, fill) {
  const {
    size = 'medium',
    title = '',
    closeOnEscape = true,
    closeOnOverlayClick = true,
    closeLabel,
    onClose,
  } = options;
  const dialog = document.createElement('dialog');
  dialog.className = size === 'fullscreen' ? 'modal modal-fullscreen' : 'modal';
  if (size !== 'fullscreen')
    dialog.style.width = typeof size === 'string' ? (WIDTHS[size] ?? WIDTHS.medium) : size.width;
  if (typeof size === 'object' && size.height) dialog.style.setProperty('--frame-height', size.height);

  const close = (payload) => {
    if (!dialog.isConnected) return;
    dialog.close();
    dialog.remove();
    void onClose?.(payload);
  };
  const dismiss = async () => {
    await dialog.beforeClose?.();
    close();
  };
  if (title) dialog.append(header(dialog, title, closeLabel, dismiss));
  const body = document.createElement('div');
  body.className = 'modal-body';
  dialog.append(body);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (closeOnEscape) void dismiss();
  });
  dialog.addEventListener('mousedown', (event) => {
    if (event.target === dialog && closeOnOverlayClick) void dismiss();
  });
  document.body.append(dialog);
  fill(body, close, dialog);
  dialog.showModal();
  return dialog;
}

function header(dialog, title, closeLabel, dismiss) {
  const head = document.createElement('header');
  head.className = 'modal-header';
  const heading = Object.assign(document.createElement('h2'), { textContent: title, id: `modal-${Date.now()}` });
  dialog.setAttribute('aria-labelledby', heading.id);
  const button = Object.assign(document.createElement('button'), {
    className: 'icon-button',
    textContent: '✕',
    type: 'button',
  });
  button.setAttribute('aria-label', closeLabel);
  button.onclick = () => void dismiss();
  head.append(heading, button);
  return head;
}
