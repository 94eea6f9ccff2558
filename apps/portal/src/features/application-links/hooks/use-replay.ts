'use client';

import { useMutation } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { GuardRailsRequest, ReplayReply } from '@/api/schemas';

/** What these rails would have done with the plans of the newest month. Changes nothing. */
export function useReplay(tenantId: string, applicationLinkId: string) {
  return useMutation<ReplayReply, ApiError, GuardRailsRequest>({
    mutationFn: (rails) =>
      request(
        'POST',
        tenantPath(tenantId, `application-links/${applicationLinkId}/guard-rails/replay`),
        rails,
      ),
  });
}
