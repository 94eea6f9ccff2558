'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { DataGridHandle } from '@/components/data-grid';
import type { LineReply, LinkKind } from '@/api/schemas';
import type { LineRow } from '../fns/line-row';
import { offeredStep } from '../fns/offered-action';
import { createKeyQueue } from '../fns/key-queue';
import type { KeyCommand } from '../fns/read-key';
import { runLinesCommand } from '../fns/run-lines-command';
import { useLinesKeys } from './use-lines-keys';
import type { LinesScreen } from './use-lines-screen';

interface LinesKeyboardInput {
  readonly grid: RefObject<DataGridHandle<LineRow> | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Opens the saved views. */
  readonly views: RefObject<HTMLButtonElement | null>;
  readonly screen: LinesScreen;
  readonly grouped: boolean;
  readonly setParameters: (changes: Readonly<Record<string, string | null>>) => void;
  readonly edit: (line: LineReply, kind: LinkKind) => void;
  readonly copy: () => void;
  readonly createMany: () => void;
}

interface LinesKeyboard {
  /** To be called when rows have come: a key for a row that is still on its way waits for it. */
  readonly onRows: () => void;
  /** Does what a key does; always the same function. */
  readonly act: (command: KeyCommand) => void;
}

/** Every key of the grid's page, on what is there when it is pressed. */
export function useLinesKeyboard({
  grid,
  search,
  views,
  grouped,
  ...scope
}: LinesKeyboardInput): LinesKeyboard {
  const carryOut = (command: KeyCommand): void =>
    runLinesCommand(command, {
      ...scope,
      grid: grid.current,
      search: search.current,
      views: views.current,
      group: () => scope.setParameters({ group: grouped ? null : 'customer' }),
      offeredStep,
    });
  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  const act = useCallback((command: KeyCommand) => latest.current(command), []);
  const [queue] = useState(createKeyQueue);
  const goOn = (): void => queue.release(() => grid.current?.awaitsRows() === false, carryOut);
  useLinesKeys((command) => {
    queue.add(command);
    goOn();
  });
  return { onRows: goOn, act };
}
