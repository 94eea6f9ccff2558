import type { ReactNode } from 'react';
import { Stack, Text } from '@mantine/core';

/** A small label over what it names. */
export function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Stack gap={0}>
      <Text fz="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={650} component="div">
        {children}
      </Text>
    </Stack>
  );
}
