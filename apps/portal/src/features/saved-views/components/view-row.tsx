'use client';

import { useEffect, useRef } from 'react';
import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { SavedViewReply } from '@/api/schemas';
import { isShown, type AnyView, type ShownView } from '../fns/shown-view';
import type { ViewChanges } from '../hooks/use-view-changes';

export interface ViewRowContext {
  readonly shown: ShownView;
  readonly changes: ViewChanges;
  /** Being changed, or changed last. */
  readonly editedId: string | null;
  readonly onEdit: (id: string | null) => void;
  readonly onShow: (view: AnyView) => void;
}

const makerOf = ({ shared, mine, madeBy }: SavedViewReply): string | null => {
  if (!shared) return null;
  return mine ? 'by you' : `by ${madeBy ?? 'somebody who has left'}`;
};

/** A view: its name shows it; beside it what may be done to it. */
export function ViewRow({
  view,
  shown,
  changes,
  editedId,
  onEdit,
  onShow,
}: ViewRowContext & { readonly view: SavedViewReply }) {
  const current = isShown(view, shown);
  const maker = makerOf(view);
  const pencil = useRef<HTMLButtonElement | null>(null);
  const edited = useRef(editedId === view.id);
  // Back from its form, which had the keyboard.
  useEffect(() => {
    if (edited.current) pencil.current?.focus();
  }, []);
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        flex={1}
        miw={0}
        size="compact-sm"
        h={30}
        variant={current ? 'light' : 'subtle'}
        justify="space-between"
        title={view.name}
        aria-current={current}
        aria-label={view.name}
        rightSection={
          maker && (
            <Text span fz="xs" c="dimmed">
              {maker}
            </Text>
          )
        }
        onClick={() => onShow(view)}
      >
        {view.name}
      </Button>
      {view.canChange && (
        <>
          <ActionIcon
            ref={pencil}
            variant="subtle"
            color="gray"
            aria-label={`Change the view ${view.name}`}
            onClick={() => onEdit(view.id)}
          >
            <IconPencil size={15} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={changes.busy}
            aria-label={`Delete the view ${view.name}`}
            onClick={() => changes.remove(view)}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </>
      )}
    </Group>
  );
}
