'use client';

import { Checkbox, Divider, Group, Paper, Stack, Text } from '@mantine/core';
import type { LineMarginReply } from '@/api/schemas';
import type { RunRef } from '@/features/runs/fns/run-path';
import type { Chain } from '../fns/review-customers';
import { MarginText } from './margin-text';
import { OperationItem } from './operation-item';

interface ChainCardProps {
  readonly runRef: RunRef;
  readonly chain: Chain;
  readonly margin: LineMarginReply | null;
  readonly checked: boolean;
  readonly editable: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** The changes of one agreement line. They are approved and stop together, so they have one tick. */
export function ChainCard({ runRef, chain, margin, checked, editable, onTick }: ChainCardProps) {
  const [first] = chain.operations;
  const offered = chain.operations.every(({ ticked }) => ticked);
  return (
    <Paper withBorder p="md" radius="md" style={checked || !editable ? undefined : { borderStyle: 'dashed' }}>
      <Group align="flex-start" wrap="nowrap" gap="md">
        {editable && (
          <Checkbox
            mt={3}
            checked={checked}
            onChange={(event) => onTick(event.currentTarget.checked)}
            aria-label={`Approve ${first?.serviceName ?? first?.summary ?? 'this line'}`}
          />
        )}
        <Stack gap="sm" flex={1} miw={0}>
          {chain.operations.map((operation, index) => (
            <Stack key={operation.id} gap="sm">
              {index > 0 && <Divider />}
              <OperationItem runRef={runRef} operation={operation} />
            </Stack>
          ))}
          {margin && (
            <MarginText
              margin={margin.margin}
              marginPercent={margin.marginPercent}
              belowCost={margin.belowCost}
            />
          )}
          {!offered && (
            <Text fz="xs" c="var(--tl-info)">
              Offered unticked: it rests on units that are not settled, or on a decision that is yours.
            </Text>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
