'use client';

import type { ReactNode } from 'react';
import { Box, Button, Group, Text } from '@mantine/core';
import { IconBan, IconKeyboard, IconLink, IconPlus } from '@tabler/icons-react';
import { formatCount } from '@/components/figures/format-amount';

interface BulkBarProps {
  readonly selected: number;
  /** Lines that match the filter: when all are selected, the host does it for all that match. */
  readonly matching: number;
  readonly todo: number;
  readonly editable: boolean;
  /** Why its lines can only be looked at. */
  readonly locked: string;
  readonly targetName: string;
  readonly onExclude: () => void;
  readonly onRePoint: () => void;
  /** For the selected lines, or for all that match when none is. */
  readonly onCreate: () => void;
  readonly onSelectAll: () => void;
  readonly onHelp: () => void;
  /** Of what is selected. */
  readonly money: ReactNode;
  /** Accepting suggestions. */
  readonly children: ReactNode;
}

function Actions({
  selected,
  matching,
  targetName,
  onExclude,
  onRePoint,
  onCreate,
  onSelectAll,
  children,
}: BulkBarProps) {
  const some = selected > 0;
  return (
    <>
      {children}
      <Button variant="default" leftSection={<IconBan size={16} />} disabled={!some} onClick={onExclude}>
        Exclude…
      </Button>
      <Button variant="default" leftSection={<IconLink size={16} />} disabled={!some} onClick={onRePoint}>
        Link to…
      </Button>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} />}
        disabled={matching === 0}
        onClick={onCreate}
      >
        {selected === 1 ? `Create in ${targetName}…` : 'Create missing…'}
      </Button>
      {some && selected < matching && (
        <Button
          variant="subtle"
          onClick={onSelectAll}
        >{`Select all ${formatCount(matching)} that match`}</Button>
      )}
    </>
  );
}

/** What is left, what is selected, and what can be done with it. */
export function BulkBar(props: BulkBarProps) {
  const { selected, matching, todo, editable, onHelp } = props;
  return (
    <Group
      px={20}
      py={8}
      gap="sm"
      style={{ borderTop: '1px solid var(--tl-line)' }}
      role="toolbar"
      aria-label="Selection"
    >
      <Box lh={1.3}>
        <Text fz="sm" fw={600} inherit>
          {`${formatCount(todo)} to do`}
          {selected > 0 &&
            ` · ${selected === matching ? `all ${formatCount(selected)}` : formatCount(selected)} selected`}
        </Text>
        {props.money}
      </Box>
      {editable ? (
        <Actions {...props} />
      ) : (
        <Text fz="sm" c="dimmed">
          {props.locked}
        </Text>
      )}
      <Button
        ml="auto"
        variant="subtle"
        color="gray"
        leftSection={<IconKeyboard size={16} />}
        onClick={onHelp}
      >
        Shortcuts
      </Button>
    </Group>
  );
}
