'use client';

import { useState } from 'react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { SavedViewReply } from '@/api/schemas';
import type { ShownView } from '../fns/shown-view';
import type { ViewChanges } from '../hooks/use-view-changes';
import { WhoSees } from './who-sees';

interface SaveViewFormProps {
  readonly items: readonly SavedViewReply[];
  readonly shown: ShownView;
  readonly canShare: boolean;
  readonly changes: ViewChanges;
}

const named = (items: readonly SavedViewReply[], name: string, shared: boolean): SavedViewReply | undefined =>
  items.find((view) => view.shared === shared && view.name.toLowerCase() === name.toLowerCase());

/** A name for what is shown. A name that is there already replaces what it stood for, and the button says so. */
export function SaveViewForm({ items, shown, canShare, changes }: SaveViewFormProps) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const chosen = name.trim();
  const before = named(items, chosen, shared);
  const empty = (): void => setName('');
  const submit = (): void => {
    if (!chosen) return;
    if (before) changes.replace(before, shown, empty);
    else changes.save(chosen, shown, shared, empty);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="xs">
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            size="xs"
            label="Save what is shown now as"
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="xs"
            disabled={!chosen || before?.canChange === false}
            loading={changes.busy}
          >
            {before ? 'Replace' : 'Save'}
          </Button>
        </Group>
        {canShare && <WhoSees shared={shared} onChange={setShared} />}
        <Text fz="xs" c="dimmed" aria-live="polite">
          {before?.canChange === false
            ? `“${before.name}” is somebody else’s. Choose another name.`
            : 'Filters, grouping, sorting and the columns shown are kept. Widths and places of columns stay in this browser.'}
        </Text>
      </Stack>
    </form>
  );
}
