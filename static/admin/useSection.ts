import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readSection, type Section } from './sections';

type HostHistory = Awaited<ReturnType<typeof view.createHistory>>;

/** The part of the page in view, kept in step with the address so that it can be sent to someone and walked back. */
export function useSection(): { section: Section; go: (section: Section) => void } {
  const [section, setSection] = useState<Section>('levels');
  const history = useRef<HostHistory>(undefined);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    view.createHistory().then(
      (created) => {
        if (gone) return;
        history.current = created;
        stop = created.listen((location) => setSection(readSection(location.search)));
        setSection(readSection(created.location.search));
      },
      // A host without history still shows the page.
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  const go = useCallback((next: Section) => {
    setSection(next);
    const host = history.current;
    host?.push({ pathname: host.location.pathname, search: `?section=${next}` });
  }, []);
  return { section, go };
}
