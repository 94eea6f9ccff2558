'use client';

import { useCallback, useMemo } from 'react';
import { useLocalStorage } from '@mantine/hooks';

/** Columns that this person put away; remembered by the browser. */
export function useHiddenColumns(name: string) {
  const [stored, setStored] = useLocalStorage<string[]>({
    key: `tallylink.hidden.${name}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const hidden = useMemo(() => new Set(Array.isArray(stored) ? stored : []), [stored]);
  const toggle = useCallback(
    (id: string) =>
      setStored((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id])),
    [setStored],
  );
  const showAll = useCallback(() => setStored([]), [setStored]);
  const hide = useCallback((ids: readonly string[]) => setStored([...ids]), [setStored]);
  return { hidden, toggle, showAll, hide };
}
