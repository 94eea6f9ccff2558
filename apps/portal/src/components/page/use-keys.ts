'use client';

import { useEffect, useEffectEvent } from 'react';

// A tab or a tick that was just clicked has the keyboard, and takes no letters.
const TYPED_IN = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="dialog"]';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || Boolean(target.closest(TYPED_IN)));

// Buttons and links keep their own Enter and Space, tabs and ticks their arrows too.
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  Boolean(target.closest('button, a, input, [role="menuitem"], [role="option"]'));

const OWN_KEYS: readonly string[] = ['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const isOwnKey = ({ target, key }: KeyboardEvent): boolean =>
  isControl(target) &&
  (target instanceof HTMLInputElement ? OWN_KEYS.includes(key) : key === 'Enter' || key === ' ');

/** Whether a key is the page's own: nobody types, no dialog is open, no button has the keyboard. */
export function isForThePage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  if (document.querySelector('[aria-modal="true"]')) return false;
  return !isOwnKey(event);
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
