'use client';

import { useQuery } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { MeReply } from '@/api/schemas';
import { mapMe } from '../fns/map-me';

export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: async () => mapMe(await request<MeReply>('GET', '/api/v1/me')),
    staleTime: 60_000,
  });
}
