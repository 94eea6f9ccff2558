'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type {
  CheckConnectionRequest,
  CheckReply,
  ConnectionChoicesReply,
  ConnectionListReply,
  ConnectionReply,
  ConnectorListReply,
  CreateConnectionRequest,
  UpdateConnectionRequest,
} from '@/api/schemas';

const path = (tenantId: string, rest = ''): string => tenantPath(tenantId, `connections${rest}`);

export function useConnectors() {
  return useQuery({
    queryKey: ['connectors'],
    queryFn: async () => (await request<ConnectorListReply>('GET', '/api/v1/connectors')).items,
    staleTime: 300_000,
  });
}

export function useConnections(tenantId: string) {
  return useQuery({
    queryKey: ['connections', tenantId],
    queryFn: async () => (await request<ConnectionListReply>('GET', path(tenantId))).items,
  });
}

/** What the vendor itself offers for some settings, for example its billing codes. */
export function useConnectionChoices(tenantId: string, id: string | null) {
  return useQuery({
    queryKey: ['connections', tenantId, id, 'choices'],
    queryFn: async () =>
      (await request<ConnectionChoicesReply>('GET', path(tenantId, `/${id}/choices`))).items,
    enabled: id !== null,
    retry: false,
  });
}

function useConnectionMutation<Input, Reply>(tenantId: string, send: (input: Input) => Promise<Reply>) {
  const queryClient = useQueryClient();
  return useMutation<Reply, ApiError, Input>({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['connections', tenantId] }),
  });
}

export const useCheckConnection = (tenantId: string, id: string) =>
  useConnectionMutation<void, CheckReply>(tenantId, () =>
    request('POST', path(tenantId, `/${id}/check`), {}),
  );

export const useCheckUnsaved = (tenantId: string) =>
  useConnectionMutation<CheckConnectionRequest, CheckReply>(tenantId, (input) =>
    request('POST', path(tenantId, '/check'), input),
  );

/** What was saved is tested at once, so that its card says whether it works. Nobody waits for it. */
function useSavedConnection<Input>(tenantId: string, send: (input: Input) => Promise<ConnectionReply>) {
  const queryClient = useQueryClient();
  return useConnectionMutation<Input, ConnectionReply>(tenantId, async (input) => {
    const connection = await send(input);
    const tested = () => queryClient.invalidateQueries({ queryKey: ['connections', tenantId] });
    void request('POST', path(tenantId, `/${connection.id}/check`), {}).then(tested, tested);
    return connection;
  });
}

export const useCreateConnection = (tenantId: string) =>
  useSavedConnection<CreateConnectionRequest>(tenantId, (input) => request('POST', path(tenantId), input));

export const useUpdateConnection = (tenantId: string, id: string) =>
  useSavedConnection<UpdateConnectionRequest>(tenantId, (input) =>
    request('PATCH', path(tenantId, `/${id}`), input),
  );

export const useDeleteConnection = (tenantId: string, id: string) =>
  useConnectionMutation<void, null>(tenantId, () => request('DELETE', path(tenantId, `/${id}`)));
