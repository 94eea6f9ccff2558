'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { ConfirmRePointRequest, RePointReply, RePointRequest } from '@/api/schemas';
import { runPath, type RunRef } from '@/features/runs/fns/run-path';
import { runKeys } from '@/features/runs/hooks/run-keys';

/** The run before and after; asked for once a target is chosen. Changes nothing. */
export function useRePointPreview(ref: RunRef, input: RePointRequest | null) {
  return useQuery<RePointReply, ApiError>({
    queryKey: [...runKeys.all(ref.runId), 're-point', input],
    queryFn: () => request('POST', runPath(ref, 're-point/preview'), input),
    enabled: input !== null,
    retry: false,
  });
}

export function useRePoint(ref: RunRef) {
  const queryClient = useQueryClient();
  return useMutation<RePointReply, ApiError, ConfirmRePointRequest>({
    mutationFn: (input) => request('POST', runPath(ref, 're-point'), input),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: runKeys.all(ref.runId) }),
        queryClient.invalidateQueries({ queryKey: ['entity-links'] }),
      ]),
  });
}
