'use client';

import { useQuery } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { OverviewReply } from '@/api/schemas';

const MOVING: readonly string[] = ['queued', 'retrieving', 'approved', 'applying'];

export function useOverview(tenantId: string) {
  return useQuery({
    queryKey: ['overview', tenantId],
    queryFn: () => request<OverviewReply>('GET', tenantPath(tenantId, 'overview')),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ latest }) => latest && MOVING.includes(latest.state)) ? 4_000 : false,
  });
}
