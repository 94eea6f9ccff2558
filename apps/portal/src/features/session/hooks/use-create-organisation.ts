'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { TenantReply } from '@/api/schemas';

export function useCreateOrganisation() {
  const queryClient = useQueryClient();
  return useMutation<TenantReply, ApiError, { readonly name: string }>({
    mutationFn: (input) => request('POST', '/api/v1/tenants', input),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['me'] }),
  });
}
