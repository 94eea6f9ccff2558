'use client';

import type { LineReply, LinkKind } from '@/api/schemas';
import { DecisionDialog } from '@/features/decisions/components/decision-dialog';
import { RePointDialog } from '@/features/re-pointing/components/re-point-dialog';
import { leadingFinding } from '../fns/line-row';
import type { Dialog } from '../hooks/use-lines-screen';
import type { RunRef } from '../fns/run-path';
import { CreateDialog } from './create-dialog';
import { ExcludeDialog } from './exclude-dialog';
import { ShortcutSheet } from './shortcut-sheet';

interface LinesDialogsProps {
  readonly runRef: RunRef;
  readonly applicationLinkId: string;
  readonly targetName: string;
  readonly dialog: Dialog;
  readonly onCreated: (line: LineReply, kinds: readonly LinkKind[]) => void;
  readonly onLink: (line: LineReply, kind: LinkKind) => void;
  readonly onClose: () => void;
}

export function LinesDialogs({
  runRef,
  applicationLinkId,
  targetName,
  dialog,
  onCreated,
  onLink,
  onClose,
}: LinesDialogsProps) {
  switch (dialog?.kind) {
    case 'exclude': {
      const [first] = dialog.lines;
      if (!first) return null;
      const what =
        dialog.lines.length === 1
          ? `${first.service.name} of ${first.customer.name}`
          : `${dialog.lines.length} lines`;
      return (
        <ExcludeDialog
          runRef={runRef}
          target={{
            ...(dialog.filter ? { filter: dialog.filter } : { lineIds: dialog.lines.map(({ id }) => id) }),
            what,
          }}
          onClose={onClose}
        />
      );
    }
    case 're-point':
      return (
        <RePointDialog
          runRef={runRef}
          applicationLinkId={applicationLinkId}
          targetName={targetName}
          from={{
            kind: null,
            what: `the links of ${dialog.lines.length} ${dialog.lines.length === 1 ? 'line' : 'lines'}`,
            lines: dialog.filter ? { filter: dialog.filter } : { lineIds: dialog.lines.map(({ id }) => id) },
          }}
          onClose={onClose}
        />
      );
    case 'create':
      return (
        <CreateDialog
          runRef={runRef}
          targetName={targetName}
          line={dialog.line}
          kind={dialog.linkKind}
          onCreated={(kinds) => onCreated(dialog.line, kinds)}
          onLink={(kind) => onLink(dialog.line, kind)}
          onClose={onClose}
        />
      );
    case 'decide': {
      const { line } = dialog;
      return (
        <DecisionDialog
          runRef={runRef}
          lineIds={[line.id]}
          title={`${line.service.name} of ${line.customer.name}`}
          lead={leadingFinding(line.findings)?.message ?? null}
          onClose={onClose}
        />
      );
    }
    case 'keys':
      return <ShortcutSheet onClose={onClose} />;
    default:
      return null;
  }
}
