'use client';

import type { ReactNode } from 'react';
import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

interface PageFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** An airy page with one head; the month has a frame of its own. */
export function PageFrame({ title, lead, actions, children }: PageFrameProps) {
  useDocumentTitle(`${title} · Tallylink`);
  return (
    <Box px={{ base: 'md', md: 36 }} py={28} maw={1240} mx="auto">
      <Group justify="space-between" align="flex-end" mb="lg" wrap="wrap">
        <Stack gap={2} miw={0}>
          <Title order={1} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          {lead && <Text c="dimmed">{lead}</Text>}
        </Stack>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
}
