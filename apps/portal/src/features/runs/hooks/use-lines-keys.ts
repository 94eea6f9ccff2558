'use client';

import { useEffect, useRef } from 'react';
import { readKey, type KeyCommand } from '../fns/read-key';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || Boolean(target.closest('input, textarea, select, [role="dialog"]')));

// Buttons and links keep their own Enter and Space.
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && Boolean(target.closest('button, a, [role="menuitem"], [role="option"]'));

/** The month by keyboard, from anywhere on the page. Nothing happens while somebody types or a dialog is open. */
export function useLinesKeys(run: (command: KeyCommand) => void): void {
  const latest = useRef(run);
  const pending = useRef('');
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector('[aria-modal="true"]')
      )
        return;
      if (isControl(event.target) && (event.key === 'Enter' || event.key === ' ')) return;
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
