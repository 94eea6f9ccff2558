'use client';

import { useRouter } from 'next/navigation';
import { Box, Group, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { LogoMark } from '@/components/brand/logo-mark';
import { useMe } from '@/features/session/hooks/use-me';
import classes from './rail.module.css';

interface OrganisationSwitchProps {
  readonly tenantId: string;
  readonly narrow: boolean;
}

export function OrganisationSwitch({ tenantId, narrow }: OrganisationSwitchProps) {
  const router = useRouter();
  const memberships = useMe().data?.memberships ?? [];
  const current = memberships.find((membership) => membership.tenantId === tenantId);
  return (
    <Menu width={240} position="bottom-start" disabled={memberships.length < 2}>
      <Menu.Target>
        <UnstyledButton className={classes['bar'] ?? ''}>
          <VisuallyHidden>{narrow ? `Organisation ${current?.name ?? ''}` : 'Organisation '}</VisuallyHidden>
          <Group gap="sm" wrap="nowrap" justify={narrow ? 'center' : 'flex-start'}>
            <LogoMark size={28} />
            {!narrow && (
              <Box flex={1} miw={0}>
                <Text fz={11} c="dimmed" lh={1.2}>
                  Tallylink
                </Text>
                <Text fw={600} fz="sm" truncate lh={1.3}>
                  {current?.name ?? ' '}
                </Text>
              </Box>
            )}
            {!narrow && memberships.length > 1 && <IconSelector size={16} aria-hidden />}
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Organisations</Menu.Label>
        {memberships.map((membership) => (
          <Menu.Item
            key={membership.tenantId}
            rightSection={membership.tenantId === tenantId ? <IconCheck size={16} /> : null}
            onClick={() => router.push(`/t/${membership.tenantId}`)}
          >
            {membership.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
