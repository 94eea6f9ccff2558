'use client';

import { useCallback, useMemo, useState } from 'react';
import { notifications } from '@mantine/notifications';
import type { ApiError } from '@/api/api-error';
import type { EntityLinkItem, LineReply, LinkKind, RunReply } from '@/api/schemas';
import { useRights } from '@/features/session/hooks/use-rights';
import { namesOfKinds } from '../fns/create-kinds';
import { firstMissingLink } from '../fns/offered-action';
import type { RunRef } from '../fns/run-path';
import type { LinesContext } from '../lines-context';
import type { Dialog } from '../lines-dialog';
import { useInclude, useLink } from './use-decisions';
import { useLineSteps } from './use-line-steps';

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
  const { billing } = useRights();
  const editable = run.state === 'open' && billing;

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

  const take = useLineSteps({ link, create, edit, include, onReview, setDialog, setOpenLine });
  const several = run.tieOut.length > 1;
  const context = useMemo<LinesContext>(
    () => ({
      ref,
      applicationLinkId: run.applicationLinkId,
      targetName: run.target.displayName,
      several,
      editable,
      take,
      link,
      create,
      toggleGroup,
    }),
    [ref, run.applicationLinkId, run.target.displayName, several, editable, take, link, create, toggleGroup],
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
