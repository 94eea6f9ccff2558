'use client';

import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { LineStoryReply, RejectedRecordListReply, UnlinkedChargeListReply } from '@/api/schemas';
import { linePath, runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

export function useLineStory(ref: RunRef, lineId: string) {
  return useQuery({
    queryKey: runKeys.story(ref.runId, lineId),
    queryFn: () => request<LineStoryReply>('GET', linePath(ref, lineId)),
  });
}

export function useUnlinkedCharges(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.charges(ref.runId),
    queryFn: () => request<UnlinkedChargeListReply>('GET', runPath(ref, 'unlinked-charges')),
  });
}

/** Records of the source that could not be understood. */
export function useRejectedRecords(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.rejected(ref.runId),
    queryFn: () => request<RejectedRecordListReply>('GET', runPath(ref, 'rejected-records')),
  });
}
