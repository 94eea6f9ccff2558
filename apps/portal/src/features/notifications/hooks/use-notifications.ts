'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { NotificationListReply } from '@/api/schemas';

const LOOK_EVERY_MS = 30_000;

export function useNotifications(tenantId: string) {
  return useQuery({
    queryKey: ['notifications', tenantId],
    queryFn: () => request<NotificationListReply>('GET', tenantPath(tenantId, 'notifications')),
    refetchInterval: LOOK_EVERY_MS,
  });
}

/** Marks all until then as read. */
export function useReadNotifications(tenantId: string) {
  const queryClient = useQueryClient();
  return useMutation<NotificationListReply, ApiError, { readonly through: string }>({
    mutationFn: (input) => request('POST', tenantPath(tenantId, 'notifications/read'), input),
    onSuccess: (reply) => queryClient.setQueryData(['notifications', tenantId], reply),
  });
}
