'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '@/api/api-error';
import { request, tenantPath } from '@/api/request';
import type {
  CreateSavedViewRequest,
  SavedViewListReply,
  SavedViewReply,
  UpdateSavedViewRequest,
} from '@/api/schemas';
import { useMe } from '@/features/session/hooks/use-me';
import type { BrowserView } from '../fns/browser-views';
import { keptInBrowser, rememberTakenOver } from './kept-in-browser';

const viewsKey = (tenantId: string) => ['saved-views', tenantId];

interface SavedViews extends SavedViewListReply {
  /** Views of this browser that the host has not taken. They stay in the browser. */
  readonly refused: { readonly views: readonly BrowserView[]; readonly error: unknown } | null;
}

async function read(tenantId: string, userId: string): Promise<SavedViews> {
  const path = tenantPath(tenantId, 'saved-views');
  const views = keptInBrowser(tenantId, userId);
  const listed = async (refused: SavedViews['refused']): Promise<SavedViews> => ({
    ...(await request<SavedViewListReply>('GET', path)),
    refused,
  });
  if (views.length === 0) return listed(null);
  try {
    const reply = await request<SavedViewListReply>('POST', `${path}/take-over`, { views });
    rememberTakenOver(tenantId, userId);
    return { ...reply, refused: null };
  } catch (error) {
    // Refused, or nobody knows: what there is can be asked all the same, and sent again it adds nothing twice.
    return listed({ views, error });
  }
}

/** The views that this person sees. What the browser kept until now is taken over on the way. */
export function useSavedViews(tenantId: string) {
  const userId = useMe().data?.id;
  const query = useQuery({
    queryKey: viewsKey(tenantId),
    queryFn: () => read(tenantId, userId ?? ''),
    enabled: userId !== undefined,
  });
  const kept = query.error && userId ? keptInBrowser(tenantId, userId) : [];
  return { query, kept: query.data?.refused?.views ?? kept };
}

function useWrite<Input, Reply>(tenantId: string, send: (input: Input) => Promise<Reply>) {
  const queryClient = useQueryClient();
  return useMutation<Reply, ApiError, Input>({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: viewsKey(tenantId) }),
  });
}

const at = (tenantId: string, rest = ''): string => tenantPath(tenantId, `saved-views${rest}`);

export const useCreateView = (tenantId: string) =>
  useWrite<CreateSavedViewRequest, SavedViewReply>(tenantId, (input) => request('POST', at(tenantId), input));

export const useUpdateView = (tenantId: string) =>
  useWrite<{ readonly id: string; readonly changes: UpdateSavedViewRequest }, SavedViewReply>(
    tenantId,
    ({ id, changes }) => request('PATCH', at(tenantId, `/${id}`), changes),
  );

export const useDeleteView = (tenantId: string) =>
  useWrite<string, null>(tenantId, (id) => request('DELETE', at(tenantId, `/${id}`)));

export const useRestoreView = (tenantId: string) =>
  useWrite<string, SavedViewReply>(tenantId, (id) => request('POST', at(tenantId, `/${id}/restore`)));
