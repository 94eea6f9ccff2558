'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** A dialog that closes takes the focus with it; the keyboard goes back to where the work is. */
export function useKeyboardBack(opened: boolean, giveBack: () => void): void {
  const wasOpened = useRef(opened);
  const closed = useEffectEvent(() => {
    if (document.activeElement === document.body) giveBack();
  });
  useEffect(() => {
    if (wasOpened.current && !opened) closed();
    wasOpened.current = opened;
  }, [opened]);
}
