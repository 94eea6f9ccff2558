'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { NotificationPreferencesReply, NotificationPreferencesRequest } from '@/api/schemas';

const path = (tenantId: string): string => tenantPath(tenantId, 'notifications/preferences');
const preferencesKey = (tenantId: string) => ['notification-preferences', tenantId];

/** Every kind of notice, and whether this member is told. */
export function useNotificationPreferences(tenantId: string) {
  return useQuery({
    queryKey: preferencesKey(tenantId),
    queryFn: () => request<NotificationPreferencesReply>('GET', path(tenantId)),
  });
}

/** Says which kinds are off. One after the other, so that the last choice holds. */
export function useChoosePreferences(tenantId: string) {
  const queryClient = useQueryClient();
  return useMutation<NotificationPreferencesReply, ApiError, NotificationPreferencesRequest>({
    scope: { id: `notification-preferences-${tenantId}` },
    mutationFn: (input) => request('PUT', path(tenantId), input),
    onSuccess: (reply) => {
      queryClient.setQueryData(preferencesKey(tenantId), reply);
      return queryClient.invalidateQueries({ queryKey: ['notifications', tenantId] });
    },
    // What the host has kept is shown, also where its answer was lost.
    onError: () => queryClient.invalidateQueries({ queryKey: preferencesKey(tenantId) }),
  });
}
