import { showFlag } from '@forge/bridge';

type Action = { text: string; onClick: () => void };

let count = 0;

/** Says that something was done, with the way back. It goes by itself. */
export function flagDone(title: string, undo?: Action): void {
  const flag = showFlag({
    ...{ id: `done-${++count}`, title, type: 'success', isAutoDismiss: true },
    ...(undo && { actions: [closing(undo, () => flag.close())] }),
  });
}

/** Says that something did not work, until the reader closes it, with another try where that helps. */
export function flagFailed(title: string, retry?: Action): void {
  const flag = showFlag({
    ...{ id: `failed-${++count}`, title, type: 'error' },
    ...(retry && { actions: [closing(retry, () => flag.close())] }),
  });
}

const closing = ({ text, onClick }: Action, close: () => unknown): Action => ({
  text,
  onClick: () => {
    void close();
    onClick();
  },
});
