'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { ImportLinksReply, ImportLinksRequest } from '@/api/schemas';

export const linkFilePath = (tenantId: string, applicationLinkId: string): string =>
  tenantPath(tenantId, `application-links/${applicationLinkId}/entity-links.csv`);

/** Takes a table of links, or only says what it would change. */
export function useImportLinks(tenantId: string, applicationLinkId: string) {
  const queryClient = useQueryClient();
  return useMutation<ImportLinksReply, ApiError, ImportLinksRequest>({
    mutationFn: (input) =>
      request(
        'POST',
        tenantPath(tenantId, `application-links/${applicationLinkId}/entity-links/import`),
        input,
      ),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['entity-links', applicationLinkId] }),
        queryClient.invalidateQueries({ queryKey: ['run'] }),
      ]),
  });
}
