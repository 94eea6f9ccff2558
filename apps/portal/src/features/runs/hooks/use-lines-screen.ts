'use client';

import { useCallback, useMemo, useState } from 'react';
import { notifications } from '@mantine/notifications';
import type { ApiError } from '@/api/api-error';
import type { EntityLinkItem, LineReply, LinesFilter, LinkKind, RunReply } from '@/api/schemas';
import { namesOfKinds } from '../fns/create-kinds';
import { firstMissingLink, type OfferedStep } from '../fns/offered-action';
import type { RunRef } from '../fns/run-path';
import type { LinesContext } from '../lines-context';
import { useInclude, useLink } from './use-decisions';

export type Dialog =
  | {
      readonly kind: 'exclude' | 're-point' | 'create-many';
      readonly lines: readonly LineReply[];
      /** All that match, as many as the host counted; the lines are then only what was seen. */
      readonly all?: { readonly filter: LinesFilter; readonly count: number };
    }
  | { readonly kind: 'create'; readonly line: LineReply; readonly linkKind: LinkKind }
  | { readonly kind: 'decide'; readonly line: LineReply }
  | { readonly kind: 'accept' }
  | { readonly kind: 'keys' }
  | null;

interface ScreenInput {
  readonly ref: RunRef;
  readonly run: RunReply;
  readonly onReview: (line: LineReply) => void;
  readonly toggleGroup: (customerId: string) => void;
  readonly edit: (line: LineReply, kind: LinkKind) => void;
}

/** What the grid's page does: decisions, the open dialog, the line whose story is shown. */
export function useLinesScreen({ ref, run, onReview, edit, toggleGroup }: ScreenInput) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const [openLine, setOpenLine] = useState<LineReply | null>(null);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const { mutate: sendLinks } = useLink(ref, run.applicationLinkId);
  const { mutate: sendInclude } = useInclude(ref);
  const editable = run.state === 'open';

  const link = useCallback(
    (items: readonly EntityLinkItem[]) => {
      setFailure(null);
      sendLinks(items, {
        onError: setFailure,
        onSuccess: ({ changed, linked, toDo }) =>
          notifications.show({
            message: `${changed} linked and remembered. ${linked} lines are linked, ${toDo} are left to do.`,
            autoClose: 3500,
          }),
      });
    },
    [sendLinks],
  );
  const include = useCallback(
    (line: LineReply) => sendInclude({ lineIds: [line.id] }, { onError: setFailure }),
    [sendInclude],
  );
  const create = useCallback(
    (line: LineReply, linkKind: LinkKind) => setDialog({ kind: 'create', line, linkKind }),
    [],
  );

  const created = (line: LineReply, kinds: readonly LinkKind[]): void => {
    setDialog(null);
    notifications.show({
      message: `The ${namesOfKinds(kinds)} for ${line.customer.name} was created in ${run.target.displayName} and is linked.`,
      autoClose: 5000,
    });
  };
  const linkInstead = (line: LineReply, kind: LinkKind): void => {
    setDialog(null);
    // After the dialog has given the keyboard back.
    window.setTimeout(() => edit(line, kind), 250);
  };

  const take = useCallback(
    (line: LineReply, step: OfferedStep) => {
      switch (step.kind) {
        case 'accept':
          return link(
            step.suggestions.map(({ kind, targetId, sentence }) => ({
              kind,
              lineId: line.id,
              targetId,
              reason: sentence,
            })),
          );
        case 'edit':
          return edit(line, step.linkKind);
        case 'create':
          return create(line, step.linkKind);
        case 'decide':
          return setDialog({ kind: 'decide', line });
        case 'exclude':
          return setDialog({ kind: 'exclude', lines: [line] });
        case 'include':
          return include(line);
        case 'review':
          return onReview(line);
        case 'open':
          return setOpenLine(line);
      }
    },
    [link, edit, create, include, onReview],
  );

  const context = useMemo<LinesContext>(
    () => ({
      ref,
      applicationLinkId: run.applicationLinkId,
      targetName: run.target.displayName,
      editable,
      take,
      link,
      create,
      toggleGroup,
    }),
    [ref, run.applicationLinkId, run.target.displayName, editable, take, link, create, toggleGroup],
  );
  const createFor = (line: LineReply): void => create(line, firstMissingLink(line) ?? 'service');
  return {
    context,
    dialog,
    setDialog,
    openLine,
    setOpenLine,
    failure,
    clearFailure: () => setFailure(null),
    include,
    created,
    linkInstead,
    createFor,
    editable,
  };
}

export type LinesScreen = ReturnType<typeof useLinesScreen>;
