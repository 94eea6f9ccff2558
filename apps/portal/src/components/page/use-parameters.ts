'use client';

import { useCallback } from 'react';
import { useSearchParams } from 'next/navigation';

/** The page's parameters, kept in its address, so that a filtered view can be sent to a colleague. */
export function useParameters() {
  const parameters = useSearchParams();
  const set = useCallback((changes: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname);
  }, []);
  return [parameters, set] as const;
}
