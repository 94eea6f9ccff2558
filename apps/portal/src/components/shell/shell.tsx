'use client';

import type { ReactNode } from 'react';
import { AppShell, Burger, Group, Text } from '@mantine/core';
import { usePathname } from 'next/navigation';
import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { SignedIn } from '@/features/session/components/signed-in';
import { Member } from '@/features/session/components/member';
import { LogoMark } from '@/components/brand/logo-mark';
import { CommandPalette } from './command-palette';
import { Rail } from './rail';

interface ShellProps {
  readonly tenantId: string;
  readonly children: ReactNode;
}

/** The frame of every page inside an organisation: the rail, the palette, the content. */
export function Shell({ tenantId, children }: ShellProps) {
  const [wanted, setWanted] = useLocalStorage<boolean | null>({
    key: 'tallylink.rail-narrow',
    defaultValue: null,
  });
  const small = useMediaQuery('(max-width: 1599px)') ?? false;
  const month = usePathname().includes('/runs/');
  // The month's grid needs the room more than the words of the rail do, until somebody says otherwise.
  const narrow = wanted ?? (small && month);
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <SignedIn>
      <AppShell
        layout="alt"
        navbar={{ width: narrow ? 68 : 236, breakpoint: 'sm', collapsed: { mobile: !opened } }}
        header={{ height: { base: 52, sm: 0 } }}
        transitionDuration={120}
      >
        <AppShell.Header hiddenFrom="sm" px="md">
          <Group h="100%">
            <Burger opened={opened} onClick={toggle} size="sm" aria-label="Navigation" />
            <LogoMark size={24} />
            <Text fw={650}>Tallylink</Text>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar aria-label="Main" bg="var(--tl-rail)" onClickCapture={() => opened && close()}>
          <Rail tenantId={tenantId} narrow={narrow} onToggle={() => setWanted(!narrow)} />
        </AppShell.Navbar>
        <AppShell.Main>
          <Member tenantId={tenantId}>{children}</Member>
        </AppShell.Main>
      </AppShell>
      <CommandPalette tenantId={tenantId} />
    </SignedIn>
  );
}
