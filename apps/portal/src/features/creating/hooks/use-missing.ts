'use client';

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type {
  CreateManyReply,
  CreateManyRequest,
  CreateMissingItem,
  CreateMissingPreviewReply,
  CreationListReply,
  MissingReply,
  MissingRequest,
} from '@/api/schemas';
import { runPath, type RunRef } from '@/features/runs/fns/run-path';

const LOOK_EVERY_MS = 700;

/** What the lines lack, with what was typed checked. Creates nothing. */
export function useMissing(ref: RunRef, input: MissingRequest, enabled: boolean) {
  return useQuery<MissingReply, ApiError>({
    queryKey: ['missing', ref.runId, input],
    queryFn: () => request('POST', runPath(ref, 'create-missing/many/preview'), input),
    placeholderData: keepPreviousData,
    enabled,
    retry: false,
    // What was read of it before somebody decided says nothing about now.
    gcTime: 0,
  });
}

export function useCreateMany(ref: RunRef) {
  const queryClient = useQueryClient();
  return useMutation<CreateManyReply, ApiError, CreateManyRequest>({
    mutationFn: (input) => request('POST', runPath(ref, 'create-missing/many'), input),
    // Refused: what made the host refuse may be newer than what is shown.
    onError: () => queryClient.invalidateQueries({ queryKey: ['missing', ref.runId] }),
  });
}

/** Everything that was confirmed in this run, looked at until nothing moves any more. */
export function useCreations(ref: RunRef, enabled: boolean, ended: (list: CreationListReply) => boolean) {
  return useQuery<CreationListReply, ApiError>({
    queryKey: ['creations', ref.runId],
    queryFn: () => request('GET', runPath(ref, 'create-missing')),
    enabled,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data && ended(state.data) ? false : LOOK_EVERY_MS),
  });
}

/** Exactly what would be sent for the last of the items; the others only have to be there for it. */
export function useExactRequest(ref: RunRef, items: readonly CreateMissingItem[]) {
  return useQuery({
    queryKey: ['create-preview', ref.runId, items],
    queryFn: () =>
      request<CreateMissingPreviewReply>('POST', runPath(ref, 'create-missing/preview'), { items }),
    select: (reply) => reply.items.at(-1),
    retry: false,
  });
}
