'use client';

import {
  Avatar,
  Box,
  Group,
  Menu,
  Text,
  UnstyledButton,
  VisuallyHidden,
  useMantineColorScheme,
} from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { useMe } from '@/features/session/hooks/use-me';
import { useSignOut } from '@/features/session/hooks/use-sign-in';
import classes from './rail.module.css';

const THEMES = [
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
  { value: 'auto', label: 'As the system', icon: IconDeviceDesktop },
] as const;

export function UserMenu({ narrow }: { readonly narrow: boolean }) {
  const me = useMe().data;
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu width={220} position="top-start">
      <Menu.Target>
        <UnstyledButton className={classes['bar'] ?? ''}>
          <VisuallyHidden>Account and theme </VisuallyHidden>
          <Group gap="sm" wrap="nowrap" justify={narrow ? 'center' : 'flex-start'}>
            <Avatar size={28} color="tide" aria-hidden>
              <IconUser size={16} />
            </Avatar>
            {!narrow && (
              <Box miw={0}>
                <Text fz="sm" fw={550} truncate lh={1.3}>
                  {me?.name}
                </Text>
                <Text fz={11} c="dimmed" truncate lh={1.2}>
                  {me?.email}
                </Text>
              </Box>
            )}
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Theme</Menu.Label>
        {THEMES.map(({ value, label, icon: Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} />}
            rightSection={colorScheme === value ? <IconCheck size={16} /> : null}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
