import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readRoute, writeRoute, type Route } from './route';

type HostHistory = Awaited<ReturnType<typeof view.createHistory>>;
/** Goes to another place; `replace` leaves no step to walk back to. */
export type Go = (change: Partial<Route>, how?: 'push' | 'replace') => void;

/** The place on the page, kept in step with the address bar of the product around it. */
export function useRoute(): { route: Route; go: Go } | undefined {
  const [route, setRoute] = useState<Route>();
  const latest = useRef<Route>(undefined);
  const history = useRef<HostHistory>(undefined);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const show = (search: string) => {
      latest.current = readRoute(search);
      setRoute(latest.current);
    };
    view.createHistory().then(
      (created) => {
        if (gone) return;
        history.current = created;
        stop = created.listen((location) => show(location.search));
        show(created.location.search);
      },
      // A host without history still shows the page; it then opens at its beginning.
      () => show(''),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);

  const go = useCallback<Go>((change, how = 'push') => {
    const next = { ...(latest.current ?? readRoute('')), ...change };
    latest.current = next;
    setRoute(next);
    const target = history.current;
    if (target === undefined) return;
    const search = writeRoute(next);
    if (search === target.location.search) return;
    target[how]({ pathname: target.location.pathname, search });
  }, []);

  return route && { route, go };
}
