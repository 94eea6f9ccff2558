'use client';

import { useState } from 'react';
import type { RunReply } from '@/api/schemas';
import { addSample, paceText, type Sample } from '../fns/pace';

/** How fast a reading goes and what is left of its stage, from what this page has seen of it. */
export function useReadingPace({ progress }: Pick<RunReply, 'progress'>): string | null {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const { stage, done, total, at } = progress;
  const next = addSample(samples, { stage, done, at: Date.parse(at) });
  if (next !== samples) setSamples(next);
  return paceText(next, total);
}
