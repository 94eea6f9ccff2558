'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { RunListReply } from '@/api/schemas';

/** All runs, the newest first, page by page. */
export function useRuns(tenantId: string, applicationLinkId: string | null) {
  return useInfiniteQuery({
    queryKey: ['runs', tenantId, applicationLinkId],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams();
      if (applicationLinkId) query.set('applicationLinkId', applicationLinkId);
      if (pageParam) query.set('cursor', pageParam);
      return request<RunListReply>('GET', tenantPath(tenantId, `runs?${query}`));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
