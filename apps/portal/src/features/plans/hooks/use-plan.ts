'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type {
  ApprovePlanRequest,
  OperationListReply,
  OperationPreviewReply,
  OperationReply,
  PlanReply,
  RunReply,
} from '@/api/schemas';
import { runPath, type RunRef } from '@/features/runs/fns/run-path';
import { runKeys } from '@/features/runs/hooks/run-keys';

export function usePlan(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.plan(ref.runId),
    queryFn: () => request<PlanReply>('GET', runPath(ref, 'plan')),
  });
}

/** What is, and was, written. Asked for again while the host writes. */
export function useOperations(ref: RunRef, moving: boolean) {
  return useQuery({
    queryKey: runKeys.operations(ref.runId),
    queryFn: () => request<OperationListReply>('GET', runPath(ref, 'operations')),
    refetchInterval: moving ? 1_500 : false,
  });
}

/** The exact requests of one operation, only when somebody wants to see them. */
export function useOperationPreview(ref: RunRef, operationId: string, wanted: boolean) {
  return useQuery({
    queryKey: [...runKeys.plan(ref.runId), 'preview', operationId],
    queryFn: () =>
      request<OperationPreviewReply>(
        'GET',
        runPath(ref, `plan/operations/${encodeURIComponent(operationId)}/preview`),
      ),
    enabled: wanted,
  });
}

function usePlanStep<Input, Reply>(ref: RunRef, send: (input: Input) => Promise<Reply>) {
  const queryClient = useQueryClient();
  return useMutation<Reply, ApiError, Input>({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: runKeys.all(ref.runId) }),
  });
}

export const useApprove = (ref: RunRef) =>
  usePlanStep<ApprovePlanRequest, PlanReply>(ref, (input) =>
    request('POST', runPath(ref, 'plan/approve'), input),
  );

export const useReject = (ref: RunRef) =>
  usePlanStep<string, PlanReply>(ref, (reason) => request('POST', runPath(ref, 'plan/reject'), { reason }));

/** Takes an approval back, or the first of two. */
export const useWithdraw = (ref: RunRef) =>
  usePlanStep<string, PlanReply>(ref, (reason) => request('POST', runPath(ref, 'plan/withdraw'), { reason }));

export const useApply = (ref: RunRef) =>
  usePlanStep<void, RunReply>(ref, () => request('POST', runPath(ref, 'apply'), {}));

export const useRetry = (ref: RunRef) =>
  usePlanStep<string, OperationReply>(ref, (operationId) =>
    request('POST', runPath(ref, `operations/${encodeURIComponent(operationId)}/retry`), {}),
  );

export const useUndo = (ref: RunRef) =>
  usePlanStep<void, PlanReply>(ref, () => request('POST', runPath(ref, 'undo'), {}));

export const useCancelRun = (ref: RunRef) =>
  usePlanStep<void, RunReply>(ref, () => request('POST', runPath(ref, 'cancel'), {}));
