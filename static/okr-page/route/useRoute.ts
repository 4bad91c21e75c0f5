import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readRoute, writeRoute, type Address, type Route } from './route';

const NOWHERE: Address = { pathname: '/', search: '' };

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
    const show = (address: Address) => {
      latest.current = readRoute(address);
      setRoute(latest.current);
    };
    view.createHistory().then(
      (created) => {
        if (gone) return;
        history.current = created;
        stop = created.listen(show);
        show(created.location);
      },
      // A host without history still shows the page; it then opens at its beginning.
      () => show(NOWHERE),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);

  const go = useCallback<Go>((change, how = 'push') => {
    const next = { ...(latest.current ?? readRoute(NOWHERE)), ...change };
    latest.current = next;
    setRoute(next);
    const target = history.current;
    if (target === undefined) return;
    const address = writeRoute(next);
    const { pathname, search } = target.location;
    if (address.pathname !== pathname || address.search !== search) target[how](address);
  }, []);

  return route && { route, go };
}
