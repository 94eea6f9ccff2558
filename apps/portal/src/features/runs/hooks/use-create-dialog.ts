'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { CreateMissingProposalReply, LineReply, LinkKind } from '@/api/schemas';
import { alsoMissing, inOrder } from '../fns/create-kinds';
import { createItem, textsOfValues } from '../fns/create-fields';
import type { RunRef } from '../fns/run-path';
import { useCreateMissing, useCreateOutcome, useCreatePreview } from './use-create-missing';

type Texts = Readonly<Record<string, string>>;
type TextsByKind = Readonly<Partial<Record<LinkKind, Texts>>>;

const NOTHING: readonly string[] = [];

interface DialogInput {
  readonly ref: RunRef;
  readonly line: LineReply;
  readonly kind: LinkKind;
  readonly onCreated: (kinds: readonly LinkKind[]) => void;
}

/** One dialog: what is created together, what was typed, what the host says it would send, and how it went. */
export function useCreateDialog({ ref, line, kind, onCreated }: DialogInput) {
  const [wanted, setWanted] = useState<readonly LinkKind[]>([kind]);
  const [typed, setTyped] = useState<TextsByKind>({});
  const [checked, setChecked] = useState<TextsByKind>({});
  const create = useCreateMissing(ref);
  const outcome = useCreateOutcome(ref, create.data?.operations.map(({ id }) => id) ?? NOTHING);
  const result = outcome.data ?? null;
  const made = result?.state === 'refused' ? result.made : [];
  const kinds = wanted.filter((one) => !made.includes(one));
  const items = (texts: TextsByKind) =>
    kinds.map((one) =>
      createItem({ kind: one, lineId: line.id, currency: line.currency, texts: texts[one] ?? {} }),
    );
  const preview = useCreatePreview(ref, items(checked));
  const proposals = (preview.data?.items ?? []).filter((proposal) => kinds.includes(proposal.kind));
  const proposed = (proposal: CreateMissingProposalReply): Texts =>
    checked[proposal.kind] ?? textsOfValues(proposal.kind, proposal.values);
  const textsOf = (proposal: CreateMissingProposalReply): Texts => typed[proposal.kind] ?? proposed(proposal);
  const working = create.isPending || (create.isSuccess && (!result || result.state === 'creating'));
  const created = result?.state === 'created';

  const close = useEffectEvent(() => onCreated(wanted));
  useEffect(() => {
    if (created) close();
  }, [created]);

  return {
    kinds,
    proposals,
    preview,
    failure: create.error ?? outcome.error,
    refused: result?.state === 'refused' ? result : null,
    working: working || created,
    also: alsoMissing(line, kind).filter((one) => !made.includes(one)),
    setAlso: (one: LinkKind, on: boolean) =>
      setWanted(on ? inOrder([...wanted, one]) : wanted.filter((other) => other !== one)),
    textsOf,
    type: (proposal: CreateMissingProposalReply, name: string, text: string) =>
      setTyped({ ...typed, [proposal.kind]: { ...textsOf(proposal), [name]: text } }),
    changed: proposals.some((one) => JSON.stringify(textsOf(one)) !== JSON.stringify(proposed(one))),
    ready: proposals.length === kinds.length && proposals.every(({ problems }) => problems.length === 0),
    check: () => setChecked({ ...checked, ...typed }),
    confirm: () => create.mutate(items(Object.fromEntries(proposals.map((one) => [one.kind, textsOf(one)])))),
  };
}

export type CreateDialogState = ReturnType<typeof useCreateDialog>;
