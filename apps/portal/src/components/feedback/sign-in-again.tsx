'use client';

import { Button } from '@mantine/core';

/** The door in another tab, so that this page keeps what was entered. The address is read when it is pressed. */
export function SignInAgain() {
  const open = (): void => {
    const here = window.location.pathname + window.location.search;
    window.open(`/sign-in?next=${encodeURIComponent(here)}`, '_blank', 'noopener');
  };
  return (
    <Button size="xs" onClick={open}>
      Sign in again
    </Button>
  );
}
