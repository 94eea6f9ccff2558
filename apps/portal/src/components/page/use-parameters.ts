'use client';

import { useCallback } from 'react';
import { useSearchParams } from 'next/navigation';
import { addressStep } from './address-step';

/** The page's parameters, kept in its address, so that a filtered view can be sent to a colleague and gone back from. */
export function useParameters() {
  const parameters = useSearchParams();
  const set = useCallback((changes: Readonly<Record<string, string | null>>) => {
    const { query, kind } = addressStep(window.location.search, changes);
    const address = query ? `?${query}` : window.location.pathname;
    if (kind === 'push') window.history.pushState(null, '', address);
    if (kind === 'replace') window.history.replaceState(null, '', address);
  }, []);
  return [parameters, set] as const;
}
