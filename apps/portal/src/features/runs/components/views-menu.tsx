'use client';

import { useState } from 'react';
import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { viewChanges, viewQuery } from '../fns/saved-views';
import { useSavedViews } from '../hooks/use-saved-views';

interface ViewsMenuProps {
  readonly tenantId: string;
  readonly parameters: URLSearchParams;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
}

/** Filters and grouping under a name. The address holds them too, for sending to a colleague. */
export function ViewsMenu({ tenantId, parameters, onChange }: ViewsMenuProps) {
  const { views, save, remove } = useSavedViews(tenantId);
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const query = viewQuery(parameters);
  const keep = (): void => {
    save({ name: name.trim(), query });
    setName('');
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      width={280}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label="Saved views">
          <ActionIcon variant="default" size={36} aria-label="Saved views" onClick={() => setOpened(!opened)}>
            <IconBookmark size={17} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {views.length === 0 && <Text fz="sm">No view is saved yet.</Text>}
          {views.map((view) => (
            <Group key={view.name} gap={4} wrap="nowrap">
              <Button
                flex={1}
                size="compact-sm"
                variant={view.query === query ? 'light' : 'subtle'}
                justify="flex-start"
                aria-current={view.query === query}
                onClick={() => {
                  onChange(viewChanges(view.query));
                  setOpened(false);
                }}
              >
                {view.name}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove the view ${view.name}`}
                onClick={() => remove(view.name)}
              >
                <IconTrash size={15} />
              </ActionIcon>
            </Group>
          ))}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim()) keep();
            }}
          >
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <TextInput
                flex={1}
                size="xs"
                label="Save what is shown now as"
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" size="xs" disabled={!name.trim()}>
                Save
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
