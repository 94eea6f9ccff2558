'use client';

import type { RunReply } from '@/api/schemas';
import type { RunRef } from '../fns/run-path';
import type { LinesPage } from '../hooks/use-lines-page';
import { scopeOf } from '../lines-dialog';
import { AcceptButton } from './accept-button';
import { BulkBar } from './bulk-bar';
import { SelectedMoney } from './selected-money';

interface LinesSelectionProps {
  readonly runRef: RunRef;
  readonly run: RunReply;
  readonly page: LinesPage;
}

/** What stands under the grid: what is selected, and what can be done with it. */
export function LinesSelection({ runRef, run, page }: LinesSelectionProps) {
  const { screen, chosen, selected, matching } = page;
  const { setDialog } = screen;
  return (
    <BulkBar
      selected={selected}
      matching={matching}
      todo={page.lines.data?.views.todo ?? run.counts.toDo}
      editable={screen.editable}
      locked={
        run.state === 'open'
          ? 'Changing lines needs the role Billing; an owner can give it to you.'
          : 'This month is decided; its lines can be looked at, not changed.'
      }
      targetName={run.target.displayName}
      onExclude={() => setDialog({ kind: 'exclude', ...chosen })}
      onRePoint={() => setDialog({ kind: 're-point', ...chosen })}
      onCreate={page.create}
      onSelectAll={() => page.grid.current?.selectAll()}
      onHelp={() => setDialog({ kind: 'keys' })}
      money={screen.editable && selected > 0 && <SelectedMoney runRef={runRef} selection={scopeOf(chosen)} />}
    >
      <AcceptButton
        runRef={runRef}
        filter={page.filter}
        selected={'all' in chosen ? [] : chosen.lines}
        exceptLineIds={chosen.all?.exceptLineIds ?? []}
        opened={screen.dialog?.kind === 'accept'}
        onOpen={(opened) => setDialog(opened ? { kind: 'accept' } : null)}
      />
    </BulkBar>
  );
}
