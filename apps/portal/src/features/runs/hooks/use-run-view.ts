'use client';

import { useState } from 'react';
import type { RunReply } from '@/api/schemas';
import type { RunView } from '../fns/run-steps';
import { viewOf } from '../fns/run-view';

/** Which view of one run is shown, with what this page has shown of it before. */
export function useRunView(run: Pick<RunReply, 'state'>, asked: string | null): RunView {
  const [before, setBefore] = useState<RunView | null>(null);
  const view = viewOf(run, asked, before);
  if (view !== before) setBefore(view);
  return view;
}
