'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { TenantReply } from '@/api/schemas';

export function useCreateOrganisation() {
  const queryClient = useQueryClient();
  return useMutation<TenantReply, ApiError, { readonly name: string }>({
    mutationFn: (input) => request('POST', '/api/v1/tenants', input),
    // Who I am is asked again by the next page: an answer here would lead away before its maker does.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['me'], refetchType: 'none' }),
  });
}
