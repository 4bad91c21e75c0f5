import { showFlag } from '@forge/bridge';

let count = 0;

/** Says that something was done, with the way back. It goes by itself. */
export function flagDone(title: string, undo?: { text: string; onClick: () => void }): void {
  const flag = showFlag({
    id: `done-${++count}`,
    title,
    type: 'success',
    isAutoDismiss: true,
    ...(undo && {
      actions: [
        {
          text: undo.text,
          onClick: () => {
            void flag.close();
            undo.onClick();
          },
        },
      ],
    }),
  });
}

/** Says that something did not work, until the reader closes it. */
export function flagFailed(title: string, description?: string): void {
  showFlag({ id: `failed-${++count}`, title, type: 'error', ...(description !== undefined && { description }) });
}
