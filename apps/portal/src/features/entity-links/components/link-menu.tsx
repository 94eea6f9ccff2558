'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowRight, IconDots, IconUnlink } from '@tabler/icons-react';
import type { EntityLinkReply } from '@/api/schemas';

interface LinkMenuProps {
  readonly link: EntityLinkReply;
  readonly onUnlink: () => void;
  readonly onLeadElsewhere: (() => void) | undefined;
  readonly busy: boolean;
}

/** What can be done with one remembered link. */
export function LinkMenu({ link, onUnlink, onLeadElsewhere, busy }: LinkMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={busy}
          aria-label={`What to do with the link of ${link.sourceName}`}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onLeadElsewhere && (
          <Menu.Item leftSection={<IconArrowRight size={16} />} onClick={onLeadElsewhere}>
            {`Lead every link to ${link.targetName ?? link.targetId} elsewhere…`}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconUnlink size={16} />} onClick={onUnlink}>
          Take this link away
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
