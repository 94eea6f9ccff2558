'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { CreateMissingItem, CreateMissingPreviewReply, CreateMissingReply } from '@/api/schemas';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

/** What would be created, filled in by the host, with the exact requests. Sends nothing to the target. */
export function useCreatePreview(ref: RunRef, items: readonly CreateMissingItem[]) {
  return useQuery({
    queryKey: ['create-preview', ref.runId, items],
    queryFn: () =>
      request<CreateMissingPreviewReply>('POST', runPath(ref, 'create-missing/preview'), { items }),
    placeholderData: (before) => before,
    retry: false,
  });
}

export function useCreateMissing(ref: RunRef) {
  const queryClient = useQueryClient();
  return useMutation<CreateMissingReply, ApiError, readonly CreateMissingItem[]>({
    mutationFn: (items) => request('POST', runPath(ref, 'create-missing'), { items }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: runKeys.all(ref.runId) }),
  });
}
