'use client';

import { useEffect } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type {
  CreateMissingItem,
  CreateMissingPreviewReply,
  CreateMissingReply,
  OperationListReply,
  RunReply,
} from '@/api/schemas';
import { createOutcome, type CreateOutcome } from '../fns/create-outcome';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

const LOOK_EVERY_MS = 700;

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
  return useMutation<CreateMissingReply, ApiError, readonly CreateMissingItem[]>({
    mutationFn: (items) => request('POST', runPath(ref, 'create-missing'), { items }),
  });
}

/** Follows what was confirmed until the target has said yes or no. The rows are read again then. */
export function useCreateOutcome(ref: RunRef, ids: readonly string[]) {
  const queryClient = useQueryClient();
  const outcome = useQuery<CreateOutcome, ApiError>({
    queryKey: ['create-outcome', ref.runId, ids],
    enabled: ids.length > 0,
    queryFn: async () => {
      // The head first: what it calls finished is finished in the list that is read after it.
      const run = await request<RunReply>('GET', runPath(ref));
      const { items } = await request<OperationListReply>('GET', runPath(ref, 'operations'));
      return createOutcome(run, items, ids);
    },
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'creating' ? false : LOOK_EVERY_MS),
  });
  const settled = outcome.data !== undefined && outcome.data.state !== 'creating';
  useEffect(() => {
    if (settled) void queryClient.invalidateQueries({ queryKey: runKeys.all(ref.runId) });
  }, [settled, queryClient, ref.runId]);
  return outcome;
}
