'use client';

import { useState } from 'react';
import { Group, List, Popover, Text, UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconLock } from '@tabler/icons-react';
import type { TieOutReply } from '@/api/schemas';
import classes from './tie-out-bar.module.css';

/** Whether a currency can be approved; if not, why, on demand. */
export function TieOutGate({ tieOut }: { readonly tieOut: TieOutReply }) {
  const [opened, setOpened] = useState(false);
  if (tieOut.tiedOut) {
    return (
      <Group gap={5} c="var(--tl-ok)" wrap="nowrap" style={{ whiteSpace: 'nowrap' }}>
        <IconCircleCheck size={17} aria-hidden />
        <Text span fz="sm" fw={600}>
          Tied out
        </Text>
      </Group>
    );
  }
  return (
    <Popover opened={opened} onChange={setOpened} width={420} position="bottom-end" shadow="md" withArrow>
      <Popover.Target>
        <UnstyledButton
          className={classes['gate'] ?? ''}
          onClick={() => setOpened(!opened)}
          onKeyDown={(event) => event.key === 'Escape' && setOpened(false)}
        >
          <IconLock size={16} aria-hidden />
          <Text span fz="sm" fw={600}>
            Not tied out
          </Text>
          <Text span fz="xs" td="underline">
            Why?
          </Text>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} mb={6}>
          Nothing can be approved in {tieOut.currency} yet
        </Text>
        <List size="sm" spacing={4}>
          {tieOut.reasons.map((reason) => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}
