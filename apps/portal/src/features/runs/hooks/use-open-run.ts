'use client';

import { useQuery } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { RunListReply, RunReply } from '@/api/schemas';

/** The newest run of an application link that decisions can be taken in; `null`: none is open. */
export function useOpenRun(tenantId: string, applicationLinkId: string) {
  return useQuery({
    queryKey: ['runs', tenantId, 'open', applicationLinkId],
    queryFn: async (): Promise<RunReply | null> => {
      const query = new URLSearchParams({ applicationLinkId, state: 'open' });
      const { items } = await request<RunListReply>('GET', tenantPath(tenantId, `runs?${query}`));
      return items[0] ?? null;
    },
  });
}
