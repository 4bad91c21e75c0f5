import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlumblineError } from '../../../src/contract/result';
import { RequestFailed, transportError } from './call';

/** Where a question to the app stands. While it is asked anew, the last answer stays. */
export type Request<Value> = {
  value: Value | undefined;
  error: PlumblineError | undefined;
  /** True until the first answer and while asking anew. */
  asking: boolean;
  reload: () => void;
  /** Puts in what an answer to another call already told. */
  set: (change: (value: Value | undefined) => Value | undefined) => void;
};

type State<Value> = { value: Value | undefined; error: PlumblineError | undefined; answered: string | undefined };

/**
 * Asks when the surface opens and whenever `about` changes. An answer that was overtaken by a later question is dropped.
 */
export function useRequest<Value>(about: string, ask: () => Promise<Value>): Request<Value> {
  const [state, setState] = useState<State<Value>>({ value: undefined, error: undefined, answered: undefined });
  const [round, setRound] = useState(0);
  const question = `${round}|${about}`;
  const latestAsk = useRef(ask);
  useEffect(() => {
    latestAsk.current = ask;
  });

  useEffect(() => {
    let current = true;
    latestAsk.current().then(
      (value) => current && setState({ value, error: undefined, answered: question }),
      (cause: unknown) => current && setState((before) => ({ ...before, error: errorOf(cause), answered: question })),
    );
    return () => {
      current = false;
    };
  }, [question]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  const set = useCallback<Request<Value>['set']>(
    (change) => setState((before) => ({ ...before, value: change(before.value) })),
    [],
  );
  return { value: state.value, error: state.error, asking: state.answered !== question, reload, set };
}

/** The error of the contract behind whatever was thrown. */
export function errorOf(cause: unknown): PlumblineError {
  return cause instanceof RequestFailed ? cause.error : transportError(cause);
}
