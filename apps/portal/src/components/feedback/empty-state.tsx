import type { ReactNode } from 'react';
import { Paper, Stack, Text, ThemeIcon } from '@mantine/core';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly sentence: string;
  /** One button: the next step. */
  readonly action?: ReactNode;
}

export function EmptyState({ icon, sentence, action }: EmptyStateProps) {
  return (
    <Paper withBorder p="xl" radius="lg">
      <Stack align="center" gap="md" py="lg">
        <ThemeIcon variant="light" size={52} radius="xl">
          {icon}
        </ThemeIcon>
        <Text ta="center" maw={460}>
          {sentence}
        </Text>
        {action}
      </Stack>
    </Paper>
  );
}
