'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { InvitationPreviewReply, TenantReply } from '@/api/schemas';

const path = (token: string): string => `/api/v1/invitations/${encodeURIComponent(token)}`;

export function useInvitation(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: () => request<InvitationPreviewReply>('GET', path(token)),
    retry: false,
  });
}

export function useAcceptInvitation(token: string) {
  const queryClient = useQueryClient();
  return useMutation<TenantReply, ApiError>({
    mutationFn: () => request('POST', `${path(token)}/accept`, {}),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['me'] }),
  });
}
