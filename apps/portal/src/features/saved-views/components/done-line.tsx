'use client';

import { useEffect, useRef } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { DoneView } from '../hooks/use-view-changes';

/** What was just done, and its way back. The keyboard goes here: what it was on may be gone. */
export function DoneLine({ done }: { readonly done: DoneView }) {
  const line = useRef<HTMLDivElement | null>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <Group
      ref={line}
      tabIndex={-1}
      role="status"
      gap="xs"
      px="sm"
      py={6}
      wrap="nowrap"
      bg="var(--tl-ok-soft)"
      style={{ borderRadius: 'var(--mantine-radius-md)', outline: 'none' }}
    >
      <IconCheck size={16} color="var(--tl-ok)" aria-hidden style={{ flex: 'none' }} />
      <Text fz="sm" flex={1} miw={0} truncate>
        {done.sentence}
      </Text>
      {done.undo && (
        <Button size="compact-sm" variant="default" flex="none" onClick={done.undo}>
          Undo
        </Button>
      )}
    </Group>
  );
}
