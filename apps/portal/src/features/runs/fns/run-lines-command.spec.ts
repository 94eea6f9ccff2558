import { describe, expect, it } from '@jest/globals';
import type { LineReply } from '../../../api/schemas';
import { lineRow, type LineRow } from './line-row';
import { offeredStep } from './offered-action';
import type { KeyCommand } from './read-key';
import { runLinesCommand } from './run-lines-command';
import { sampleFinding, sampleLine, sampleSuggestion } from './sample-line';

function press(command: KeyCommand, line: LineReply | null, editable = true): unknown[] {
  const said: unknown[] = [];
  const say =
    (name: string) =>
    (...args: unknown[]): void => {
      said.push([name, ...args]);
    };
  runLinesCommand(command, {
    grid: {
      focusedRow: () => (line ? lineRow(line) : null),
      moveFocus: say('move'),
      focusNext: (matches: (row: LineRow) => boolean) => matches(lineRow(sampleLine())),
      toggleSelected: say('select'),
    },
    search: { focus: say('search') },
    screen: {
      context: { take: say('take') },
      editable,
      openLine: null,
      setOpenLine: say('open'),
      setDialog: say('dialog'),
      createFor: say('create'),
      include: say('include'),
    },
    setParameters: say('parameters'),
    edit: say('edit'),
    offeredStep,
  });
  return said;
}

const unlinked = sampleLine({
  state: 'todo',
  findings: [sampleFinding({ code: 'unlinked', severity: 'blocking' })],
  links: {
    ...sampleLine().links,
    customer: { linked: false, targetId: null, targetName: null, suggestion: sampleSuggestion() },
  },
});

describe('runLinesCommand', () => {
  it('does on Enter what the line offers', () => {
    expect(press('act', unlinked)).toMatchObject([
      ['take', unlinked, { kind: 'accept', suggestions: [{ kind: 'customer' }] }],
    ]);
    expect(press('act', sampleLine())).toEqual([]);
  });

  it('excludes with a reason, and takes an excluded line back', () => {
    expect(press('exclude', unlinked)).toMatchObject([['dialog', { kind: 'exclude' }]]);
    const excluded = sampleLine({ state: 'excluded' });
    expect(press('exclude', excluded)).toEqual([['include', excluded]]);
  });

  it('decides nothing when the month is no longer open, or no line is under the keyboard', () => {
    expect(press('exclude', unlinked, false)).toEqual([]);
    expect(press('act', null)).toEqual([]);
    expect(press('down', null, false)).toEqual([['move', 1]]);
  });
});
