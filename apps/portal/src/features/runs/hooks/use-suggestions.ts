'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { LineReply, LinkKind, SuggestionListReply, TargetSearchReply } from '@/api/schemas';
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
export function useTargetSearch({ tenantId }: RunRef, { applicationLinkId, kind, text, line }: Search) {
  const customerId = kind === 'contract' ? line.links.customer.targetId : null;
  const query = new URLSearchParams({ kind, text, limit: '20', ...(customerId ? { customerId } : {}) });
  return useQuery({
    queryKey: ['target-search', applicationLinkId, query.toString()],
    queryFn: () =>
      request<TargetSearchReply>(
        'GET',
        tenantPath(tenantId, `application-links/${applicationLinkId}/target-search?${query}`),
      ),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
