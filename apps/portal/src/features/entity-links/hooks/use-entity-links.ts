'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { EntityLinkListReply, EntityLinkReply, PutEntityLinksReply } from '@/api/schemas';

const path = (tenantId: string, applicationLinkId: string): string =>
  tenantPath(tenantId, `application-links/${applicationLinkId}/entity-links`);

export function useEntityLinks(tenantId: string, applicationLinkId: string, history: boolean) {
  return useQuery({
    queryKey: ['entity-links', applicationLinkId, history],
    queryFn: async () =>
      (await request<EntityLinkListReply>('GET', `${path(tenantId, applicationLinkId)}?history=${history}`))
        .items,
    placeholderData: (before) => before,
  });
}

/** Takes a link away; what it was stays in its history. */
export function useUnlink(tenantId: string, applicationLinkId: string) {
  const queryClient = useQueryClient();
  return useMutation<PutEntityLinksReply, ApiError, EntityLinkReply>({
    mutationFn: ({ kind, sourceKey }) =>
      request('PUT', path(tenantId, applicationLinkId), {
        items: [{ kind, sourceKey, targetId: null, reason: 'Taken away on the link’s page' }],
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['entity-links', applicationLinkId] }),
  });
}
