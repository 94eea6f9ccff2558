'use client';

import { useState, type RefObject } from 'react';
import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import type { AnyView, ShownView } from '../fns/shown-view';
import { useSavedViews } from '../hooks/use-saved-views';
import { ViewsPanel } from './views-panel';

interface ViewsMenuProps {
  readonly tenantId: string;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  /** What the page shows now. */
  readonly readShown: () => ShownView;
  readonly onShow: (view: AnyView) => void;
}

/** What is shown, under a name. The address holds filters too, for sending to somebody outside. */
export function ViewsMenu({ tenantId, buttonRef, readShown, onShow }: ViewsMenuProps) {
  const views = useSavedViews(tenantId);
  // As it was when the panel was opened: behind it nothing changes.
  const [shown, setShown] = useState<ShownView | null>(null);
  const [editing, setEditing] = useState(false);
  const close = (): void => {
    setShown(null);
    setEditing(false);
  };
  return (
    <Popover
      opened={shown !== null}
      onChange={(next) => !next && close()}
      closeOnEscape={!editing}
      position="bottom-end"
      shadow="md"
      width={380}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label="Saved views" disabled={shown !== null}>
          <ActionIcon
            ref={buttonRef ?? null}
            variant="default"
            size={36}
            aria-label="Saved views"
            onClick={() => (shown ? close() : setShown(readShown()))}
          >
            <IconBookmark size={17} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved views">
        {shown && (
          <ViewsPanel
            tenantId={tenantId}
            views={views}
            shown={shown}
            editing={editing}
            onEditing={setEditing}
            onShow={(view) => {
              onShow(view);
              close();
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
