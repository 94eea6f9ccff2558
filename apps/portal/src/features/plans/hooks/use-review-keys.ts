'use client';

import type { RefObject } from 'react';
import { useKeys } from '@/components/page/use-keys';
import { neighbour } from '../fns/neighbour';

interface ReviewKeys {
  readonly customers: readonly { readonly id: string }[];
  readonly chosenId: string | undefined;
  readonly detail: RefObject<HTMLElement | null>;
  readonly onChoose: (id: string) => void;
  readonly onLines: () => void;
}

/** The review by keyboard: through the customers, into the one that is chosen, back to the lines. */
export function useReviewKeys({ customers, chosenId, detail, onChoose, onLines }: ReviewKeys): void {
  const move = (by: number): void => {
    const id = neighbour(customers, chosenId, by);
    if (id) onChoose(id);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => detail.current?.focus(),
    l: onLines,
  });
}
