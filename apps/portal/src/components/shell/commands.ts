'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** Something that the page in sight offers to the command palette. */
export interface Command {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly description?: string;
  readonly run: () => void;
}

const NONE: readonly Command[] = [];
let offered: readonly Command[] = NONE;
const listeners = new Set<() => void>();

function offer(commands: readonly Command[]): void {
  offered = commands;
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCommands = (): readonly Command[] =>
  useSyncExternalStore(
    subscribe,
    () => offered,
    () => NONE,
  );

/** Offers commands while the calling page is in sight. Pass a memoised list. */
export function useOfferCommands(commands: readonly Command[]): void {
  useEffect(() => {
    offer(commands);
    return () => offer(NONE);
  }, [commands]);
}
