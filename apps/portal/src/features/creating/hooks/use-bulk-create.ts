'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import type { RunRef } from '@/features/runs/fns/run-path';
import { runKeys } from '@/features/runs/hooks/run-keys';
import { changesOf, countRows, createManyRequest, type MissingScope } from '../fns/create-request';
import { chooseRows, tickAll, type ChosenRow, type RowEdit, type RowEdits } from '../fns/row-choices';
import { outcomeOf } from '../fns/row-outcomes';
import { useCreateMany, useCreations, useMissing } from './use-missing';

const TYPING_MS = 350;
const NONE: readonly ChosenRow[] = [];

/** One dialog: what is lacking, what was typed and ticked, what was sent, and how each row went. */
export function useBulkCreate(ref: RunRef, scope: MissingScope) {
  const [edits, setEdits] = useState<RowEdits>({});
  const [sent, setSent] = useState<readonly ChosenRow[]>(NONE);
  /** After a try: only these rows are shown. */
  const [again, setAgain] = useState<readonly string[] | null>(null);
  const [currencies, setCurrencies] = useState<Readonly<Record<string, string>>>({});
  // As text, so that a tick, which changes nothing that was typed, asks nobody.
  const typed = useMemo(() => JSON.stringify(changesOf(edits, currencies)), [edits, currencies]);
  const [settled] = useDebouncedValue(typed, TYPING_MS);
  const changes = useMemo(() => JSON.parse(settled) as ReturnType<typeof changesOf>, [settled]);
  const choosing = sent.length === 0;
  const missing = useMissing(ref, { ...scope, ...(changes.length > 0 ? { changes } : {}) }, choosing);
  const create = useCreateMany(ref);
  const started = create.isSuccess && !choosing;
  const creations = useCreations(ref, started, (list) => outcomeOf(sent, list).ended);
  const outcome = useMemo(() => outcomeOf(sent, creations.data), [sent, creations.data]);
  const ended = started && outcome.ended;

  const queryClient = useQueryClient();
  useEffect(() => {
    if (ended) void queryClient.invalidateQueries({ queryKey: runKeys.all(ref.runId) });
  }, [ended, queryClient, ref.runId]);

  const all = useMemo(() => chooseRows(missing.data?.rows ?? [], edits), [missing.data, edits]);
  const shown = again === null ? all : all.filter(({ row }) => again.includes(row.key));
  const edit = useCallback((key: string, currency: string, change: RowEdit) => {
    setCurrencies((known) => (known[key] === currency ? known : { ...known, [key]: currency }));
    setEdits((before) => ({ ...before, [key]: { ...before[key], ...change } }));
  }, []);
  const confirm = (): void => {
    const meant = shown.filter(({ choice }) => choice.action !== 'leave');
    setSent(meant);
    create.mutate(createManyRequest(scope, meant, edits), { onError: () => setSent(NONE) });
  };
  const tryAgain = (): void => {
    // Ticked anew: what was left out in between would leave its contracts out too.
    const ticked = outcome.failed.map((key) => [
      key,
      { ...edits[key], choice: { action: 'create' } as const },
    ]);
    setEdits({ ...edits, ...(Object.fromEntries(ticked) as RowEdits) });
    setAgain(outcome.failed);
    queryClient.removeQueries({ queryKey: ['missing', ref.runId] });
    queryClient.removeQueries({ queryKey: ['creations', ref.runId] });
    create.reset();
    setSent(NONE);
  };

  return {
    missing,
    rows: choosing ? shown : sent,
    edits,
    edit,
    tickAll: (rows: readonly ChosenRow[], on: boolean) => setEdits(tickAll(rows, edits, on)),
    counts: countRows(shown, missing.data?.readsPerBatch ?? 0),
    /** What was typed is not checked yet. */
    checking: missing.isFetching || typed !== settled,
    phase: choosing ? ('choosing' as const) : ended ? ('done' as const) : ('working' as const),
    outcome,
    failure: create.error ?? creations.error,
    confirm,
    tryAgain,
    again: again !== null,
  };
}

export type BulkCreate = ReturnType<typeof useBulkCreate>;
