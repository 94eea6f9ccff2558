'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type {
  ApiKeyListReply,
  AuditListReply,
  AuditVerificationReply,
  CreateApiKeyRequest,
  CreatedApiKeyReply,
  CreatedInvitationReply,
  CreateInvitationRequest,
  InvitationListReply,
  MemberListReply,
  MemberReply,
  UpdateMemberRequest,
} from '@/api/schemas';

function useList<T>(tenantId: string, name: string) {
  return useQuery({
    queryKey: [name, tenantId],
    queryFn: () => request<T>('GET', tenantPath(tenantId, name)),
  });
}

export const useMembers = (tenantId: string) => useList<MemberListReply>(tenantId, 'members');
export const useInvitations = (tenantId: string) => useList<InvitationListReply>(tenantId, 'invitations');
export const useApiKeys = (tenantId: string) => useList<ApiKeyListReply>(tenantId, 'api-keys');

function useChange<Input, Reply>(tenantId: string, name: string, send: (input: Input) => Promise<Reply>) {
  const queryClient = useQueryClient();
  return useMutation<Reply, ApiError, Input>({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: [name, tenantId] }),
  });
}

export const useInvite = (tenantId: string) =>
  useChange<CreateInvitationRequest, CreatedInvitationReply>(tenantId, 'invitations', (input) =>
    request('POST', tenantPath(tenantId, 'invitations'), input),
  );

export const useChangeMember = (tenantId: string) =>
  useChange<UpdateMemberRequest & { readonly userId: string }, MemberReply>(
    tenantId,
    'members',
    ({ userId, role }) =>
      request('PATCH', tenantPath(tenantId, `members/${encodeURIComponent(userId)}`), { role }),
  );

export const useRemoveMember = (tenantId: string) =>
  useChange<string, null>(tenantId, 'members', (userId) =>
    request('DELETE', tenantPath(tenantId, `members/${encodeURIComponent(userId)}`)),
  );

export const useCreateApiKey = (tenantId: string) =>
  useChange<CreateApiKeyRequest, CreatedApiKeyReply>(tenantId, 'api-keys', (input) =>
    request('POST', tenantPath(tenantId, 'api-keys'), input),
  );

export const useRevokeApiKey = (tenantId: string) =>
  useChange<string, null>(tenantId, 'api-keys', (id) =>
    request('DELETE', tenantPath(tenantId, `api-keys/${id}`)),
  );

/** The audit log, the newest entry first. */
export function useAudit(tenantId: string) {
  return useInfiniteQuery({
    queryKey: ['audit', tenantId],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      request<AuditListReply>(
        'GET',
        tenantPath(tenantId, `audit?limit=100${pageParam === null ? '' : `&before=${pageParam}`}`),
      ),
    getNextPageParam: ({ nextBefore }) => nextBefore,
  });
}

/** Recomputes the whole chain of hashes. */
export const useVerifyAudit = (tenantId: string) =>
  useMutation<AuditVerificationReply, ApiError>({
    mutationFn: () => request('GET', tenantPath(tenantId, 'audit/verification')),
  });
