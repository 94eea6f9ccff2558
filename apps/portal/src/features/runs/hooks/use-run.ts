'use client';

import { useEffect, useRef } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { RunEventReply, RunReply } from '@/api/schemas';
import { runPath, type RunRef } from '../fns/run-path';
import { runKeys } from './run-keys';

const MOVING: readonly string[] = ['queued', 'retrieving', 'approved', 'applying'];

/** Whether the host is at work on the run, so that it changes by itself. */
export const isMoving = (state: string): boolean => MOVING.includes(state);

/** The run's head. While it moves it is asked for again, in case the event stream does not come through. */
export function useRun(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.run(ref.runId),
    queryFn: () => request<RunReply>('GET', runPath(ref)),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.state) ? 3_000 : false),
  });
}

function readEvent(data: string): RunReply | null {
  try {
    return (JSON.parse(data) as RunEventReply).run ?? null;
  } catch {
    return null;
  }
}

/** Follows the run while it moves. A stream that breaks is opened again by the browser; polling covers the gap. */
export function useRunEvents(ref: RunRef, state: string | undefined): void {
  const queryClient = useQueryClient();
  const moving = state !== undefined && isMoving(state);
  const { tenantId, runId } = ref;
  useEffect(() => {
    if (!moving) return undefined;
    const stream = new EventSource(runPath({ tenantId, runId }, 'events'));
    stream.onmessage = ({ data }) => {
      const run = readEvent(String(data));
      if (run) queryClient.setQueryData(runKeys.run(runId), run);
    };
    return () => stream.close();
  }, [moving, tenantId, runId, queryClient]);
}

/** What was read before the run stopped moving is out of date afterwards. */
export function useRefreshWhenSettled(runId: string, state: string | undefined): void {
  const queryClient = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    const settled = before.current !== undefined && state !== before.current;
    before.current = state;
    if (settled) void queryClient.invalidateQueries({ queryKey: runKeys.all(runId) });
  }, [state, runId, queryClient]);
}
