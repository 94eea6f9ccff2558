'use client';

import { useCallback, useMemo, useState } from 'react';
import type { CustomerTotalsReply, LinesFilter, RunReply } from '@/api/schemas';
import { groupByCustomer } from '../fns/group-rows';
import { lineRow, totalRow, type LineRow } from '../fns/line-row';
import type { RunRef } from '../fns/run-path';
import { useLineBlocks } from './use-line-blocks';
import { useCustomerTotals, useFirstLines, useLines } from './use-lines';

/** A month of more lines is read in blocks, as they are looked at. */
const MOST_HELD_LINES = 5000;

const toggled = (set: ReadonlySet<string>, id: string): Set<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

const NO_ROWS: readonly LineRow[] = [];
const NO_TOTALS: readonly CustomerTotalsReply[] = [];

interface RowsInput {
  readonly ref: RunRef;
  readonly run: RunReply;
  readonly filter: LinesFilter;
  /** Grouping is asked for. */
  readonly grouped: boolean;
}

/** The grid's rows: lines with what can be decided about them, under their customers' bands when grouped. */
export function useLinesRows({ ref, run, filter, grouped }: RowsInput) {
  const large = run.counts.lines > MOST_HELD_LINES;
  const first = useFirstLines(ref, { filter, enabled: large });
  // What is shown while a filter is read says nothing about how many lines will match.
  const few = first.data !== undefined && !first.isPlaceholderData && first.data.total <= MOST_HELD_LINES;
  const inBlocks = large && !(grouped && few);
  const whole = useLines(ref, { filter, enabled: !inBlocks });
  const lines = inBlocks ? first : whole;
  const blocks = useLineBlocks(ref, filter, first);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const plain = useMemo(() => (lines.data?.items ?? []).map(lineRow), [lines.data]);
  const ofCustomers =
    useCustomerTotals(ref, { filter, enabled: grouped && !inBlocks }).data?.items ?? NO_TOTALS;
  const rows = useMemo(
    () => (grouped ? groupByCustomer(plain, closed, ofCustomers) : plain),
    [plain, grouped, closed, ofCustomers],
  );
  const totals = useMemo(() => (lines.data?.totals ?? []).map(totalRow), [lines.data]);
  const toggleGroup = useCallback((id: string) => setClosed((before) => toggled(before, id)), []);
  return {
    lines,
    /** The lines that are held: all, or the first of a large month. */
    plain,
    rows: inBlocks ? NO_ROWS : rows,
    blocks: inBlocks ? blocks : undefined,
    totals,
    toggleGroup,
    groupable: !large || few,
  };
}
