'use client';

import { useQuery } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { TrendReply } from '@/api/schemas';

export function useTrend(tenantId: string, applicationLinkId: string) {
  return useQuery({
    queryKey: ['trend', tenantId, applicationLinkId],
    queryFn: () =>
      request<TrendReply>('GET', tenantPath(tenantId, `application-links/${applicationLinkId}/trend`)),
  });
}
