'use client';

import { useEffect, useState } from 'react';
import { Modal, type ModalProps } from '@mantine/core';

/** The keyboard goes back to where it was, unless it is somewhere else already. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}

/** A dialog that is open as long as it is there. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  useFocusBack();
  return <Modal opened {...props} />;
}
