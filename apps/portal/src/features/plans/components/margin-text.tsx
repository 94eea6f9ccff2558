import { Group, Text } from '@mantine/core';
import { Amount } from '@/components/figures/amount';
import type { Money } from '@/components/figures/format-amount';
import { MeaningBadge } from '@/components/figures/meaning-badge';

interface MarginTextProps {
  readonly margin: Money | null;
  readonly marginPercent: string | null;
  readonly belowCost?: boolean;
  readonly note?: string;
}

/** The margin of a full period after the plan; below cost is said, not only coloured. */
export function MarginText({ margin, marginPercent, belowCost = false, note }: MarginTextProps) {
  if (!margin) return <Text fz="sm" c="dimmed">{`Margin not known: the cost cannot be read.`}</Text>;
  return (
    <Group gap="xs">
      <Text fz="sm" c="dimmed">
        {'Margin '}
        <Amount money={margin} c="var(--mantine-color-text)" />
        {marginPercent && ` · ${marginPercent} %`}
        {note && ` · ${note}`}
      </Text>
      {belowCost && <MeaningBadge meaning="stop">Sells below cost</MeaningBadge>}
    </Group>
  );
}
