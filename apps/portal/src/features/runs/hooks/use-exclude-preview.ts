'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { DecisionReply, ExcludeRequest } from '@/api/schemas';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

export type ExcludeSelection = Pick<ExcludeRequest, 'lineIds' | 'chargeIds' | 'filter' | 'exceptLineIds'>;

/** What an exclusion would take: counted by the host, changed by nobody. */
export function useExcludePreview(ref: RunRef, selection: ExcludeSelection) {
  return useQuery({
    queryKey: [...runKeys.all(ref.runId), 'exclude-preview', selection],
    queryFn: () =>
      request<DecisionReply>('POST', runPath(ref, 'exclude'), {
        ...selection,
        reason: 'counted only',
        preview: true,
      }),
    placeholderData: keepPreviousData,
  });
}
