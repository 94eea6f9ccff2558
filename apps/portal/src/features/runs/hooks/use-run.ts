'use client';

import { useEffect, useRef } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { RunEventReply, RunReply } from '@/api/schemas';
import { runPath, type RunRef } from '../fns/run-path';
import { changedMeanwhile, isMoving, isWatched, isWorking } from '../fns/run-movement';
import { runKeys } from './run-keys';

/** The run's head. While it moves it is asked for again, in case the event stream does not come through. */
export function useRun(ref: RunRef) {
  return useQuery({
    queryKey: runKeys.run(ref.runId),
    queryFn: () => request<RunReply>('GET', runPath(ref)),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? 3_000 : false),
  });
}

function readEvent(data: string): RunReply | null {
  try {
    return (JSON.parse(data) as RunEventReply).run ?? null;
  } catch {
    return null;
  }
}

/** Follows the run while it can change. A stream that breaks is opened again by the browser; polling covers the gap. */
export function useRunEvents(ref: RunRef, state: string | undefined): void {
  const queryClient = useQueryClient();
  const watched = state !== undefined && isWatched(state);
  const { tenantId, runId } = ref;
  useEffect(() => {
    if (!watched) return undefined;
    const stream = new EventSource(runPath({ tenantId, runId }, 'events'));
    stream.addEventListener('run', ({ data }: MessageEvent) => {
      const run = readEvent(String(data));
      if (!run) return;
      const before = queryClient.getQueryData<RunReply>(runKeys.run(runId));
      queryClient.setQueryData(runKeys.run(runId), run);
      // A decision of this page reads everything again by itself.
      if (queryClient.isMutating() > 0 || isMoving(run.state) || !changedMeanwhile(before, run)) return;
      void queryClient.invalidateQueries({
        queryKey: runKeys.all(runId),
        predicate: ({ queryKey }) => queryKey[2] !== 'head',
      });
    });
    return () => stream.close();
  }, [watched, tenantId, runId, queryClient]);
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
