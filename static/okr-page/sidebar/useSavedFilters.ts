import { useState } from 'react';
import type { SavedFilter } from '../../../src/contract/savedFilters';
import { errorSentence } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { errorOf, useRequest } from '../../shared/client/useRequest';
import { flagFailed } from '../../shared/flags/flags';
import { useT } from '../../shared/language/language';
import { keep, readKept } from '../../shared/storage/browserStorage';

const KEY = 'plumbline.filters';

export type SavedFilters = {
  saved: readonly SavedFilter[];
  save: (filter: SavedFilter) => void;
  remove: (name: string) => void;
};

/**
 * The filters that the app keeps for the person, wherever they look from. What it cannot keep just now, this browser
 * does, without a word: a filter is quickly made again.
 */
export function useSavedFilters(): SavedFilters {
  const t = useT();
  const { value: remote = [], set } = useRequest('filters', () => call('listSavedFilters'));
  const [local, setLocal] = useState(readLocal);
  const putLocal = (filters: SavedFilter[]) => {
    keep('localStorage', KEY, JSON.stringify(filters));
    setLocal(filters);
  };
  const save = (filter: SavedFilter) => {
    set((before = []) => [...except(before, filter.name), filter]);
    call('saveFilter', filter).catch((cause: unknown) => {
      set((before = []) => except(before, filter.name));
      const error = errorOf(cause);
      if (error.code === 'invalid') flagFailed(errorSentence(error, t));
      else putLocal([...except(local, filter.name), filter]);
    });
  };
  const remove = (name: string) => {
    if (local.some((one) => one.name === name)) putLocal(except(local, name));
    set((before = []) => except(before, name));
    call('removeSavedFilter', { name }).catch((cause: unknown) => flagFailed(errorSentence(errorOf(cause), t)));
  };
  const names = new Set(remote.map(({ name }) => name));
  return { saved: [...remote, ...local.filter(({ name }) => !names.has(name))], save, remove };
}

const except = (filters: readonly SavedFilter[], name: string): SavedFilter[] =>
  filters.filter((one) => one.name !== name);

function readLocal(): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(readKept('localStorage', KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as SavedFilter[]).filter(({ name }) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
