'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type {
  AcceptSuggestionsReply,
  AcceptSuggestionsRequest,
  DecisionReply,
  EntityLinkItem,
  ExcludeRequest,
  IncludeRequest,
  PutEntityLinksReply,
  RunReply,
} from '@/api/schemas';
import { tenantPath } from '@/api/request';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

function useDecision<Input, Reply>(ref: RunRef, send: (input: Input) => Promise<Reply>) {
  const queryClient = useQueryClient();
  return useMutation<Reply, ApiError, Input>({
    mutationFn: send,
    // Also after a refusal: what made the host refuse may be newer than what is shown.
    onSettled: () => queryClient.invalidateQueries({ queryKey: runKeys.all(ref.runId) }),
  });
}

export const useExclude = (ref: RunRef) =>
  useDecision<ExcludeRequest, DecisionReply>(ref, (input) => request('POST', runPath(ref, 'exclude'), input));

export const useInclude = (ref: RunRef) =>
  useDecision<IncludeRequest, DecisionReply>(ref, (input) => request('POST', runPath(ref, 'include'), input));

export const useAcceptSuggestions = (ref: RunRef) =>
  useDecision<AcceptSuggestionsRequest, AcceptSuggestionsReply>(ref, (input) =>
    request('POST', runPath(ref, 'accept-suggestions'), input),
  );

export const useRevalidate = (ref: RunRef) =>
  useDecision<void, RunReply>(ref, () => request('POST', runPath(ref, 'revalidate'), {}));

export const useLink = (ref: RunRef, applicationLinkId: string) =>
  useDecision<readonly EntityLinkItem[], PutEntityLinksReply>(ref, (items) =>
    request('PUT', tenantPath(ref.tenantId, `application-links/${applicationLinkId}/entity-links`), {
      runId: ref.runId,
      items,
    }),
  );
