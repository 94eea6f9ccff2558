import { describe, expect, it } from '@jest/globals';
import type { LineReply } from '../../../api/schemas';
import { groupByCustomer } from './group-rows';
import { lineRow, type LineRow } from './line-row';
import { offeredStep } from './offered-action';
import type { KeyCommand } from './read-key';
import { runLinesCommand } from './run-lines-command';
import { sampleFinding, sampleLine, sampleSuggestion } from './sample-line';

function press(command: KeyCommand, line: LineReply | null, editable = true): unknown[] {
  return pressOn(command, line ? lineRow(line) : null, editable);
}

function pressOn(command: KeyCommand, row: LineRow | null, editable = true): unknown[] {
  const said: unknown[] = [];
  const say =
    (name: string) =>
    (...args: unknown[]): void => {
      said.push([name, ...args]);
    };
  runLinesCommand(command, {
    grid: {
      focusedRow: () => row,
      moveFocus: say('move'),
      focusNext: (matches: (row: LineRow) => boolean) => matches(lineRow(sampleLine())),
      toggleSelected: say('select'),
    },
    search: { focus: say('search') },
    views: { click: say('views') },
    screen: {
      context: { take: say('take'), toggleGroup: say('group') },
      editable,
      openLine: null,
      setOpenLine: say('open'),
      setDialog: say('dialog'),
      createFor: say('create'),
      include: say('include'),
    },
    setParameters: say('parameters'),
    edit: say('edit'),
    copy: say('copy'),
    createMany: say('create many'),
    group: say('group by'),
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
  it('creates for many lines without a line under the keyboard, while the month is open', () => {
    expect(press('create-many', null)).toEqual([['create many']]);
    expect(press('create-many', unlinked, false)).toEqual([]);
  });

  it('opens the saved views from anywhere', () => {
    expect(press('views', null, false)).toEqual([['views']]);
  });

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
    expect(press('accept', null, false)).toEqual([]);
  });

  it('opens and closes a band, also in a decided month', () => {
    const [band] = groupByCustomer([lineRow(unlinked)], new Set(), []);
    expect(pressOn('act', band!, false)).toEqual([['group', 'c']]);
  });

  it('copies and groups from anywhere', () => {
    expect(press('copy', null)).toEqual([['copy']]);
    expect(press('group', null)).toEqual([['group by']]);
    expect(press('accept', null)).toEqual([['dialog', { kind: 'accept' }]]);
  });
});
