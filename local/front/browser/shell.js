// The shell's own behaviour: menus, theme switch.
import { setColorMode } from './frames.js';

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-color-mode-choice]');
  if (button) setColorMode(button.dataset.colorModeChoice);
});
