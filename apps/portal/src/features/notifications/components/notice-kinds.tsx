import { useId, type ReactNode } from 'react';
import { Paper, Stack, Text, Title } from '@mantine/core';

interface NoticeKindsProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** Kinds of notice under a head of their own. */
export function NoticeKinds({ title, lead, children }: NoticeKindsProps) {
  const head = useId();
  return (
    <Paper withBorder radius="lg" p="lg" role="group" aria-labelledby={head}>
      <Title order={2} id={head}>
        {title}
      </Title>
      <Text fz="sm" c="dimmed" mb="md">
        {lead}
      </Text>
      <Stack gap="md">{children}</Stack>
    </Paper>
  );
}
