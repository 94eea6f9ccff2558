'use client';

import { useState } from 'react';
import type { CheckConnectionRequest } from '@/api/schemas';
import { useCheckUnsaved } from './use-connections';

type Tested = Pick<CheckConnectionRequest, 'settings' | 'credentials'>;
type About = Omit<CheckConnectionRequest, 'settings' | 'credentials'>;

/** Saving tests first: what does not work is saved only when somebody insists. */
export function useTestedSave<Values extends Tested>(
  tenantId: string,
  about: About,
  onSave: (values: Values) => void,
) {
  const check = useCheckUnsaved(tenantId);
  /** What was to be saved when its test did not pass. */
  const [held, setHeld] = useState<Values | null>(null);
  const requestOf = ({ settings, credentials }: Tested): CheckConnectionRequest => ({
    ...about,
    settings,
    credentials,
  });
  const passed = (values: Values): boolean =>
    check.data?.ok === true && JSON.stringify(check.variables) === JSON.stringify(requestOf(values));
  const test = (values: Tested): void => {
    setHeld(null);
    check.mutate(requestOf(values));
  };
  const save = (values: Values): void => {
    if (passed(values)) {
      onSave(values);
      return;
    }
    setHeld(null);
    check.mutate(requestOf(values), {
      onSuccess: ({ ok }) => (ok ? onSave(values) : setHeld(values)),
      onError: () => setHeld(values),
    });
  };
  return { check, held, test, save, forget: () => setHeld(null) };
}
