import type { ReactNode } from 'react';
import { Box, Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { LogoMark } from '@/components/brand/logo-mark';

/** What one sees before one is inside: the name, one card, one sentence. */
export function DoorFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="main" bg="var(--tl-sunken)" mih="100vh">
      <Center mih="100vh" p="md">
        <Stack w="100%" maw={400} gap="xl">
          <Group gap="sm" justify="center">
            <LogoMark size={36} />
            <Text fz={26} fw={650} lts="-0.02em">
              Tallylink
            </Text>
          </Group>
          <Paper withBorder radius="lg" p={28} shadow="xs">
            <Title order={1} fz="h2" mb="lg">
              {title}
            </Title>
            {children}
          </Paper>
          <Text c="dimmed" fz="sm" ta="center">
            What the marketplace bills you, in step with what you bill. To the cent.
          </Text>
        </Stack>
      </Center>
    </Box>
  );
}
