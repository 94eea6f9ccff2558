'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, tenantPath } from '@/api/request';
import type { ApiError } from '@/api/api-error';
import type {
  ApplicationLinkListReply,
  ApplicationLinkReply,
  CreateApplicationLinkRequest,
  MonthsReply,
  RunReply,
  ScheduleReply,
  ScheduleRequest,
  UpdateApplicationLinkRequest,
} from '@/api/schemas';

const linksPath = (tenantId: string, rest = ''): string => tenantPath(tenantId, `application-links${rest}`);

export function useApplicationLinks(tenantId: string) {
  return useQuery({
    queryKey: ['application-links', tenantId],
    queryFn: async () => (await request<ApplicationLinkListReply>('GET', linksPath(tenantId))).items,
  });
}

export function useApplicationLink(tenantId: string, id: string) {
  return useQuery({
    queryKey: ['application-links', tenantId, id],
    queryFn: () => request<ApplicationLinkReply>('GET', linksPath(tenantId, `/${id}`)),
  });
}

export function useMonths(tenantId: string, id: string | undefined) {
  return useQuery({
    queryKey: ['months', tenantId, id],
    queryFn: () => request<MonthsReply>('GET', linksPath(tenantId, `/${id}/months`)),
    enabled: Boolean(id),
  });
}

function useLinkMutation<Input, Reply>(tenantId: string, send: (input: Input) => Promise<Reply>) {
  const queryClient = useQueryClient();
  return useMutation<Reply, ApiError, Input>({
    mutationFn: send,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['application-links', tenantId] }),
        queryClient.invalidateQueries({ queryKey: ['months', tenantId] }),
        queryClient.invalidateQueries({ queryKey: ['overview', tenantId] }),
        queryClient.invalidateQueries({ queryKey: ['runs', tenantId] }),
      ]),
  });
}

/** Starts a month; a run of the month that is still open is replaced by the new one. */
export const useStartRun = (tenantId: string) =>
  useLinkMutation<{ readonly applicationLinkId: string; readonly month: string }, RunReply>(
    tenantId,
    ({ applicationLinkId, month }) =>
      request('POST', linksPath(tenantId, `/${applicationLinkId}/runs`), { month }),
  );

export const useCreateApplicationLink = (tenantId: string) =>
  useLinkMutation<CreateApplicationLinkRequest, ApplicationLinkReply>(tenantId, (input) =>
    request('POST', linksPath(tenantId), input),
  );

export const useUpdateApplicationLink = (tenantId: string, id: string) =>
  useLinkMutation<UpdateApplicationLinkRequest, ApplicationLinkReply>(tenantId, (input) =>
    request('PATCH', linksPath(tenantId, `/${id}`), input),
  );

export function useSchedule(tenantId: string, id: string) {
  return useQuery({
    queryKey: ['application-links', tenantId, id, 'schedule'],
    queryFn: () => request<ScheduleReply>('GET', linksPath(tenantId, `/${id}/schedule`)),
  });
}

export const useUpdateSchedule = (tenantId: string, id: string) =>
  useLinkMutation<ScheduleRequest, ScheduleReply>(tenantId, (input) =>
    request('PUT', linksPath(tenantId, `/${id}/schedule`), input),
  );
