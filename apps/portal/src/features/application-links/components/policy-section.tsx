import type { ReactNode } from 'react';
import { Paper, Stack, Text, Title } from '@mantine/core';

interface PolicySectionProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

export function PolicySection({ title, lead, children }: PolicySectionProps) {
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label={title}>
      <Stack gap="md">
        <div>
          <Title order={2}>{title}</Title>
          <Text fz="sm" c="dimmed">
            {lead}
          </Text>
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
