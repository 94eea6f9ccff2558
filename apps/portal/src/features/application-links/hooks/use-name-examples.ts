'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { NameExamplesReply, NameTemplatesDto } from '@/api/schemas';

/** What templates would give, on a line of this link. Saves nothing. */
export function useNameExamples(tenantId: string, applicationLinkId: string, names: NameTemplatesDto) {
  return useQuery<NameExamplesReply, ApiError>({
    queryKey: ['name-examples', tenantId, applicationLinkId, names],
    queryFn: () =>
      request(
        'POST',
        tenantPath(tenantId, `application-links/${applicationLinkId}/name-templates/preview`),
        names,
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
