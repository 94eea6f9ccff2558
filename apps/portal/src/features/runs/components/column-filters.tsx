'use client';

import { useState } from 'react';
import {
  ActionIcon,
  Button,
  Group,
  Indicator,
  Popover,
  SimpleGrid,
  Stack,
  Text,
  Tooltip,
} from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import {
  columnChanges,
  columnDrafts,
  columnFiltersOf,
  FILTER_COLUMNS,
  noColumnFilters,
  type Drafts,
} from '../fns/column-filters';
import { ColumnFilterField } from './column-filter-field';

interface ColumnFiltersProps {
  readonly parameters: URLSearchParams;
  /** What each column is called in the grid. */
  readonly labels: ReadonlyMap<string, string>;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
}

/** A filter for each column. They stand in the address, like all that chooses lines, and hold for bulk actions too. */
export function ColumnFilters({ parameters, labels, onChange }: ColumnFiltersProps) {
  const [opened, setOpened] = useState(false);
  const [drafts, setDrafts] = useState<Drafts>({});
  const count = Object.keys(columnFiltersOf(parameters)).length;
  const open = (next: boolean): void => {
    if (next) setDrafts(columnDrafts(parameters));
    setOpened(next);
  };
  const changes = opened ? columnChanges(drafts) : null;
  const set = (next: Readonly<Record<string, string | null>>): void => {
    onChange(next);
    setOpened(false);
  };
  const label = count > 0 ? `Column filters, ${count} set` : 'Column filters';
  return (
    <Popover
      opened={opened}
      onChange={open}
      position="bottom-start"
      shadow="md"
      width={590}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label={label}>
          <Indicator
            label={count}
            size={16}
            disabled={count === 0}
            color="var(--mantine-primary-color-filled)"
          >
            <ActionIcon
              variant={count > 0 ? 'light' : 'default'}
              size={36}
              aria-label={label}
              onClick={() => open(!opened)}
            >
              <IconFilter size={17} />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (changes) set(changes);
          }}
        >
          <Stack gap="sm">
            <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
              {FILTER_COLUMNS.map((column) => (
                <ColumnFilterField
                  key={column.name}
                  kind={column.kind}
                  label={labels.get('columnId' in column ? column.columnId : column.name) ?? column.name}
                  value={drafts[column.name] ?? { from: '', to: '' }}
                  onChange={(ends) => setDrafts({ ...drafts, [column.name]: ends })}
                />
              ))}
            </SimpleGrid>
            <Group justify="space-between">
              <Button
                size="xs"
                variant="subtle"
                disabled={count === 0}
                onClick={() => set(noColumnFilters())}
              >
                Clear all
              </Button>
              <Group gap="xs">
                {!changes && (
                  <Text fz="xs" c="var(--tl-attention)" role="status">
                    Write numbers such as 12 or 3.50
                  </Text>
                )}
                <Button type="submit" size="xs" disabled={!changes}>
                  Show these lines
                </Button>
              </Group>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
