'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type { DecideReply, DecideRequest, DecisionsReply } from '@/api/schemas';
import { runPath, type RunRef } from '@/features/runs/fns/run-path';
import { runKeys } from '@/features/runs/hooks/run-keys';

/** What was decided about the run's lines, and what can be. */
export function useRunDecisions(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.decisions(ref.runId),
    queryFn: () => request<DecisionsReply>('GET', runPath(ref, 'decisions')),
  });
}

function useDecisionStep<Input>(ref: RunRef, send: (input: Input) => Promise<DecideReply>) {
  const queryClient = useQueryClient();
  return useMutation<DecideReply, ApiError, Input>({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: runKeys.all(ref.runId) }),
  });
}

export const useDecide = (ref: RunRef) =>
  useDecisionStep<DecideRequest>(ref, (input) => request('POST', runPath(ref, 'decisions'), input));

export const useTakeBack = (ref: RunRef) =>
  useDecisionStep<string>(ref, (decisionId) =>
    request('DELETE', runPath(ref, `decisions/${encodeURIComponent(decisionId)}`)),
  );
