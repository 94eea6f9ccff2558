import type { LineReply, LinkKind } from '../../../api/schemas';
import type { LineRow } from './line-row';
import { firstMissingLink, type OfferedStep } from './offered-action';
import type { KeyCommand } from './read-key';

/** What a key may reach. Written as what is needed, so that a spec can stand in for the page. */
export interface CommandScope {
  readonly grid: {
    focusedRow(): LineRow | null;
    moveFocus(by: number): void;
    focusNext(matches: (row: LineRow) => boolean): void;
    toggleSelected(row: LineRow): void;
  } | null;
  readonly search: { focus(): void } | null;
  readonly views: { click(): void } | null;
  readonly screen: {
    readonly context: {
      take(line: LineReply, step: OfferedStep): void;
      toggleGroup(customerId: string): void;
    };
    readonly editable: boolean;
    readonly openLine: LineReply | null;
    setOpenLine(line: LineReply | null): void;
    setDialog(dialog: { kind: 'exclude'; lines: readonly LineReply[] } | { kind: 'keys' | 'accept' }): void;
    createFor(line: LineReply): void;
    include(line: LineReply): void;
  };
  copy(): void;
  createMany(): void;
  group(): void;
  setParameters(changes: Readonly<Record<string, string | null>>): void;
  edit(line: LineReply, kind: LinkKind): void;
  offeredStep(line: LineReply, offers: LineRow['offers']): OfferedStep | null;
}

const needsSomebody = ({ line, finding }: LineRow): boolean =>
  Boolean(line && finding && finding.severity !== 'ok' && line.state !== 'excluded');

function decide(command: KeyCommand, row: LineRow, { screen, edit, offeredStep }: CommandScope): void {
  const { line, offers } = row;
  if (!line) return;
  if (command === 'act') {
    const step = offeredStep(line, offers);
    if (step) screen.context.take(line, step);
  }
  if (command === 'link') edit(line, firstMissingLink(line) ?? 'service');
  if (command === 'create') screen.createFor(line);
  if (command === 'exclude') {
    if (line.state === 'excluded') screen.include(line);
    else screen.setDialog({ kind: 'exclude', lines: [line] });
  }
}

/** Carries out a key. Decisions need a line under the keyboard and a month that is still open. */
export function runLinesCommand(command: KeyCommand, scope: CommandScope): void {
  const { grid, search, views, screen, setParameters } = scope;
  const row = grid?.focusedRow() ?? null;
  if (command === 'down') grid?.moveFocus(1);
  if (command === 'up') grid?.moveFocus(-1);
  if (command === 'next-finding') grid?.focusNext(needsSomebody);
  if (command === 'filter') search?.focus();
  if (command === 'views') views?.click();
  if (command === 'all') setParameters({ tab: 'all' });
  if (command === 'todo') setParameters({ tab: null });
  if (command === 'copy') scope.copy();
  if (command === 'group') scope.group();
  if (command === 'create-many' && screen.editable) scope.createMany();
  if (command === 'accept' && screen.editable) screen.setDialog({ kind: 'accept' });
  if (command === 'review') setParameters({ view: 'review' });
  if (command === 'help') screen.setDialog({ kind: 'keys' });
  if (command === 'close') screen.setOpenLine(null);
  if (command === 'select' && row) grid?.toggleSelected(row);
  if (command === 'open' && row?.line) screen.setOpenLine(screen.openLine?.id === row.id ? null : row.line);
  if (row?.group && (command === 'act' || command === 'open'))
    screen.context.toggleGroup(row.group.customerId);
  if (row && screen.editable) decide(command, row, scope);
}
