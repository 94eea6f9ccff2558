'use client';

import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { LineReply, LinkKind, SuggestionListReply } from '@/api/schemas';
import { useTargetHits } from '@/features/application-links/hooks/use-target-hits';
import { linePath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

export function useSuggestions(ref: RunRef, lineId: string) {
  return useQuery({
    queryKey: runKeys.suggestions(ref.runId, lineId),
    queryFn: () => request<SuggestionListReply>('GET', linePath(ref, lineId, 'suggestions')),
  });
}

interface Search {
  readonly applicationLinkId: string;
  readonly kind: LinkKind;
  readonly text: string;
  readonly line: LineReply;
}

/** Looks in the target; contracts only of the customer that the line is linked to. */
export function useTargetSearch({ tenantId }: RunRef, { line, ...search }: Search) {
  const customerId = search.kind === 'contract' ? line.links.customer.targetId : null;
  return useTargetHits({ tenantId, customerId, ...search });
}
