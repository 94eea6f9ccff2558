'use client';

import { useEffect, useEffectEvent } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || Boolean(target.closest('input, textarea, select, [role="dialog"]')));

// Buttons and links keep their own Enter and Space.
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && Boolean(target.closest('button, a, [role="menuitem"], [role="option"]'));

/** Whether a key is the page's own: nobody types, no dialog is open, no button has the keyboard. */
export function isForThePage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  if (document.querySelector('[aria-modal="true"]')) return false;
  return !(isControl(event.target) && (event.key === 'Enter' || event.key === ' '));
}

/** Keys of a page, from anywhere on it. */
export function useKeys(bindings: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const run = bindings[event.key];
    if (!run || !isForThePage(event)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
