'use client';

import { useCallback } from 'react';
import type { LineReply, LinkKind } from '@/api/schemas';
import type { OfferedStep } from '../fns/offered-action';
import type { Dialog } from '../lines-dialog';
import type { LinesContext } from '../lines-context';

interface StepsInput extends Pick<LinesContext, 'link' | 'create'> {
  readonly edit: (line: LineReply, kind: LinkKind) => void;
  readonly include: (line: LineReply) => void;
  readonly onReview: (line: LineReply) => void;
  readonly setDialog: (dialog: Dialog) => void;
  readonly setOpenLine: (line: LineReply) => void;
}

/** Takes the step that a line offers, whoever asks for it: its button, Enter or the palette. Pass stable functions. */
export function useLineSteps({ link, create, edit, include, onReview, setDialog, setOpenLine }: StepsInput) {
  return useCallback(
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
    [link, create, edit, include, onReview, setDialog, setOpenLine],
  );
}
