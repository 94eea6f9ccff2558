'use client';

import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ReportReply } from '@/api/schemas';
import { runPath, type RunRef } from '@/features/runs/fns/run-path';
import { runKeys } from '@/features/runs/hooks/run-keys';

export function useReport(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.report(ref.runId),
    queryFn: () => request<ReportReply>('GET', runPath(ref, 'report')),
  });
}
