import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
  IconPoint,
} from '@tabler/icons-react';
import { meaningStyle, type Meaning } from './meaning';

const ICONS = {
  ok: IconCircleCheck,
  info: IconInfoCircle,
  attention: IconAlertTriangle,
  stop: IconAlertOctagon,
  quiet: IconPoint,
} as const;

interface MeaningIconProps {
  readonly meaning: Meaning;
  readonly size?: number;
}

/** Told apart by shape as well as by colour. */
export function MeaningIcon({ meaning, size = 16 }: MeaningIconProps) {
  const Icon = ICONS[meaning];
  return <Icon size={size} color={`var(--tl-${meaning})`} aria-hidden="true" style={{ flexShrink: 0 }} />;
}

export function MeaningBadge({
  meaning,
  children,
}: {
  readonly meaning: Meaning;
  readonly children: ReactNode;
}) {
  const style = meaningStyle(meaning);
  return (
    <Group
      gap={5}
      px={9}
      py={2}
      wrap="nowrap"
      style={{ ...style, borderRadius: 999, display: 'inline-flex', whiteSpace: 'nowrap' }}
    >
      <MeaningIcon meaning={meaning} size={14} />
      <Text span fz="xs" fw={550}>
        {children}
      </Text>
    </Group>
  );
}
