import type { ReactNode } from 'react';
import { Box, Group, Text } from '@mantine/core';
import { meaningStyle, type Meaning } from '@/components/figures/meaning';
import { MeaningIcon } from '@/components/figures/meaning-badge';

interface NoticeProps {
  readonly meaning: Meaning;
  readonly title?: string;
  readonly children: ReactNode;
}

/** Something worth reading that stays on the page. Its colour is soft; its icon and words carry the meaning. */
export function Notice({ meaning, title, children }: NoticeProps) {
  const { background } = meaningStyle(meaning);
  return (
    <Group
      wrap="nowrap"
      align="flex-start"
      gap="sm"
      p="md"
      w="100%"
      role={meaning === 'stop' ? 'alert' : 'status'}
      style={{ background, borderRadius: 'var(--mantine-radius-md)' }}
    >
      <Box pt={1} lh={0}>
        <MeaningIcon meaning={meaning} size={20} />
      </Box>
      <Box flex={1} miw={0} fz="sm">
        {title && (
          <Text fw={600} fz="sm" mb={2}>
            {title}
          </Text>
        )}
        {children}
      </Box>
    </Group>
  );
}
