'use client';

import { useEffect, useRef, useState } from 'react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { SavedViewReply } from '@/api/schemas';
import type { ViewChanges } from '../hooks/use-view-changes';
import { WhoSees } from './who-sees';
import classes from './views.module.css';

interface ViewEditProps {
  readonly view: SavedViewReply;
  readonly canShare: boolean;
  readonly changes: ViewChanges;
  readonly onClose: () => void;
}

/** Another name, and who sees it. Its maker alone takes a view back from everyone. */
export function ViewEdit({ view, canShare, changes, onClose }: ViewEditProps) {
  const [name, setName] = useState(view.name);
  const [shared, setShared] = useState(view.shared);
  const chosen = name.trim();
  const field = useRef<HTMLInputElement | null>(null);
  // The form came in the place of the button that the keyboard was on.
  useEffect(() => field.current?.select(), []);
  const submit = (): void => {
    const moved = shared === view.shared ? {} : { shared };
    if (chosen === view.name && shared === view.shared) onClose();
    else if (chosen) changes.edit(view, { name: chosen, ...moved }, onClose);
  };
  return (
    <form
      className={classes['edit']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Stack gap="xs">
        <TextInput
          size="xs"
          label="Name"
          maxLength={80}
          ref={field}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {canShare && view.mine && <WhoSees shared={shared} onChange={setShared} />}
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button size="compact-sm" type="submit" disabled={!chosen} loading={changes.busy}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
