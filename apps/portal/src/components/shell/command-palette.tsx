'use client';

import { useRouter } from 'next/navigation';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconArrowRight, IconSearch } from '@tabler/icons-react';
import { useCommands } from './commands';
import { destinations } from './navigation';

/** Ctrl-K: go somewhere, run what the page offers, find a customer or a line of the month. */
export function CommandPalette({ tenantId }: { readonly tenantId: string }) {
  const router = useRouter();
  const fromPage = useCommands();
  const places: SpotlightActionGroupData = {
    group: 'Go to',
    actions: destinations.map(({ label, path, icon: Icon }) => ({
      id: `go-${path || 'overview'}`,
      label,
      leftSection: <Icon size={18} stroke={1.7} />,
      onClick: () => router.push(`/t/${tenantId}${path ? `/${path}` : ''}`),
    })),
  };
  const groups = [...new Set(fromPage.map((command) => command.group))].map((group) => ({
    group,
    actions: fromPage
      .filter((command) => command.group === group)
      .map(({ id, label, description, run }) => ({
        id,
        label,
        ...(description ? { description } : {}),
        leftSection: <IconArrowRight size={18} stroke={1.7} />,
        onClick: run,
      })),
  }));
  return (
    <Spotlight
      actions={[...groups, places]}
      shortcut={['mod + K']}
      limit={12}
      highlightQuery
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      scrollable
      nothingFound="Nothing has that name here."
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: 'Go to, run, find a customer or a line',
        'aria-label': 'Search and commands',
      }}
    />
  );
}
