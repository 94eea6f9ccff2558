'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import {
  ActionIcon,
  Kbd,
  NavLink,
  Stack,
  Text,
  Tooltip,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconSearch } from '@tabler/icons-react';
import { NotificationsBell } from '@/features/notifications/components/notifications-bell';
import { destinations, isCurrent } from './navigation';
import { OrganisationSwitch } from './organisation-switch';
import { UserMenu } from './user-menu';
import classes from './rail.module.css';

interface RailProps {
  readonly tenantId: string;
  readonly narrow: boolean;
  readonly onToggle: () => void;
}

function PaletteButton({ narrow }: { readonly narrow: boolean }) {
  return (
    <UnstyledButton className={classes['search']} onClick={spotlight.open}>
      <IconSearch size={16} />
      <VisuallyHidden>Search and commands</VisuallyHidden>
      {!narrow && (
        <>
          <Text span fz="sm" c="dimmed" flex={1} aria-hidden>
            Search
          </Text>
          <Kbd size="xs" aria-hidden>
            Ctrl K
          </Kbd>
        </>
      )}
    </UnstyledButton>
  );
}

export function Rail({ tenantId, narrow, onToggle }: RailProps) {
  const pathname = usePathname();
  const ToggleIcon = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <Stack h="100%" gap="sm" p={narrow ? 12 : 'sm'}>
      <OrganisationSwitch tenantId={tenantId} narrow={narrow} />
      <PaletteButton narrow={narrow} />
      <Stack gap={2} flex={1} mt={4}>
        {destinations.map(({ label, path, icon: Icon, also }) => (
          <Tooltip key={path} label={label} position="right" disabled={!narrow}>
            <NavLink
              component={Link}
              href={`/t/${tenantId}${path ? `/${path}` : ''}`}
              label={narrow ? undefined : label}
              aria-label={label}
              leftSection={<Icon size={19} stroke={1.7} />}
              active={isCurrent({ label, path, icon: Icon, ...(also ? { also } : {}) }, pathname)}
              className={classes['link'] ?? ''}
              data-narrow={narrow || undefined}
            />
          </Tooltip>
        ))}
      </Stack>
      <NotificationsBell tenantId={tenantId} narrow={narrow} />
      <UserMenu narrow={narrow} />
      <ActionIcon
        variant="subtle"
        color="gray"
        visibleFrom="sm"
        onClick={onToggle}
        aria-label={narrow ? 'Widen the navigation' : 'Narrow the navigation'}
      >
        <ToggleIcon size={18} />
      </ActionIcon>
    </Stack>
  );
}
