'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { AcceptSuggestionsReply, AcceptSuggestionsRequest } from '@/api/schemas';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

/** Counts only; nothing is linked. */
export function useAcceptPreview(ref: RunRef, input: AcceptSuggestionsRequest) {
  return useQuery({
    queryKey: [...runKeys.all(ref.runId), 'accept-preview', input],
    queryFn: () =>
      request<AcceptSuggestionsReply>('POST', runPath(ref, 'accept-suggestions'), {
        ...input,
        preview: true,
      }),
    placeholderData: keepPreviousData,
  });
}
