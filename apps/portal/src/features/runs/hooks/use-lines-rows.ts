'use client';

import { useCallback, useMemo, useState } from 'react';
import type { LinesFilter } from '@/api/schemas';
import { groupByCustomer } from '../fns/group-rows';
import { lineRow, totalRow } from '../fns/line-row';
import type { RunRef } from '../fns/run-path';
import { useLines } from './use-lines';

const toggled = (set: ReadonlySet<string>, id: string): Set<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** The grid's rows: lines with what can be decided about them, under their customers' bands when grouped. */
export function useLinesRows(ref: RunRef, filter: LinesFilter, grouped: boolean) {
  const lines = useLines(ref, filter);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const plain = useMemo(() => (lines.data?.items ?? []).map(lineRow), [lines.data]);
  const rows = useMemo(() => (grouped ? groupByCustomer(plain, closed) : plain), [plain, grouped, closed]);
  const totals = useMemo(() => (lines.data?.totals ?? []).map(totalRow), [lines.data]);
  const toggleGroup = useCallback((id: string) => setClosed((before) => toggled(before, id)), []);
  return { lines, plain, rows, totals, toggleGroup };
}
