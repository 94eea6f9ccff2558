'use client';

import { useEffect, useRef } from 'react';
import { isForThePage } from '@/components/page/use-keys';
import { readKey, type KeyCommand } from '../fns/read-key';

/** The month by keyboard, from anywhere on the page. Nothing happens while somebody types or a dialog is open. */
export function useLinesKeys(run: (command: KeyCommand) => void): void {
  const latest = useRef(run);
  const pending = useRef('');
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!isForThePage(event)) return;
      const { command, pending: next } = readKey(event.key, pending.current);
      pending.current = next;
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
