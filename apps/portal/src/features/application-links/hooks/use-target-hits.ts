'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { LinkKind, TargetSearchReply } from '@/api/schemas';

interface TargetSearch {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly kind: LinkKind;
  readonly text: string;
  /** Of contracts: only this customer's. */
  readonly customerId?: string | null;
}

/** Looks in the target for a customer, contract or service by its name. */
export function useTargetHits({ tenantId, applicationLinkId, kind, text, customerId }: TargetSearch) {
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
