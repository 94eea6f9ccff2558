'use client';

import { useMemo, useState } from 'react';
import type { PlanReply } from '@/api/schemas';
import { chainsOf, offeredChains, tickedOperationIds } from '../fns/review-customers';

/** Which agreement lines are ticked. A new plan starts from what it offers. */
export function useTicked(plan: PlanReply) {
  const chains = useMemo(() => chainsOf(plan.operations), [plan.operations]);
  const offered = useMemo(() => offeredChains(chains), [chains]);
  const [chosen, setChosen] = useState<{ hash: string; ticked: ReadonlySet<string> } | null>(null);
  const ticked = chosen?.hash === plan.hash ? chosen.ticked : offered;
  function set(ids: readonly string[], on: boolean): void {
    const next = new Set(ticked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen({ hash: plan.hash, ticked: next });
  }
  const asOffered = ticked.size === offered.size && [...ticked].every((id) => offered.has(id));
  return { ticked, set, asOffered, operationIds: tickedOperationIds(chains, ticked) };
}

export type Ticked = ReturnType<typeof useTicked>;
