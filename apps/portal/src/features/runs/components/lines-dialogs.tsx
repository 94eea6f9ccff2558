'use client';

import { formatCounted } from '@/components/figures/format-amount';
import type { LineReply, LinkKind, RunReply } from '@/api/schemas';
import { BulkCreateDialog } from '@/features/creating/components/bulk-create-dialog';
import { DecisionDialog } from '@/features/decisions/components/decision-dialog';
import { RePointDialog } from '@/features/re-pointing/components/re-point-dialog';
import { leadingFinding } from '../fns/line-row';
import { scopeOf, type ChosenLines, type Dialog } from '../lines-dialog';
import type { RunRef } from '../fns/run-path';
import { CreateDialog } from './create-dialog';
import { ExcludeDialog } from './exclude-dialog';
import { ShortcutSheet } from './shortcut-sheet';

interface LinesDialogsProps {
  readonly runRef: RunRef;
  readonly applicationLinkId: string;
  readonly target: RunReply['target'];
  readonly dialog: Dialog;
  readonly onCreated: (line: LineReply, kinds: readonly LinkKind[]) => void;
  readonly onLink: (line: LineReply, kind: LinkKind) => void;
  readonly onClose: () => void;
}

const countOf = ({ all, lines }: ChosenLines): string => {
  const count = all?.count ?? lines.length;
  return formatCounted(count, 'line');
};

function whatIs(chosen: ChosenLines): string {
  const [only] = chosen.lines;
  return !chosen.all && chosen.lines.length === 1 && only
    ? `${only.service.name} of ${only.customer.name}`
    : countOf(chosen);
}

export function LinesDialogs({
  runRef,
  applicationLinkId,
  target,
  dialog,
  onCreated,
  onLink,
  onClose,
}: LinesDialogsProps) {
  const targetName = target.displayName;
  switch (dialog?.kind) {
    case 'exclude':
      return (
        <ExcludeDialog
          runRef={runRef}
          target={{ ...scopeOf(dialog), what: whatIs(dialog) }}
          onClose={onClose}
        />
      );
    case 're-point':
      return (
        <RePointDialog
          runRef={runRef}
          applicationLinkId={applicationLinkId}
          targetName={targetName}
          from={{ kind: null, what: `the links of ${countOf(dialog)}`, lines: scopeOf(dialog) }}
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
    case 'create-many':
      return (
        <BulkCreateDialog
          runRef={runRef}
          target={target}
          scope={scopeOf(dialog)}
          what={countOf(dialog)}
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
