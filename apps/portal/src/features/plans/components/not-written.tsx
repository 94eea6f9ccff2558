'use client';

import { useState } from 'react';
import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import type { NamedDifferenceReply } from '@/api/schemas';
import { DecisionDialog } from '@/features/decisions/components/decision-dialog';
import { offersByLine, offersOfLines } from '@/features/decisions/fns/offers-of-lines';
import { useRunDecisions } from '@/features/decisions/hooks/use-run-decisions';
import type { RunRef } from '@/features/runs/fns/run-path';
import { useRights } from '@/features/session/hooks/use-rights';

interface NotWrittenProps {
  readonly runRef: RunRef;
  readonly items: readonly NamedDifferenceReply[];
  /** Whether the month is open, so that something can be decided. */
  readonly open: boolean;
}

const FIRST = 5;

function Difference({
  item,
  onDecide,
}: {
  readonly item: NamedDifferenceReply;
  readonly onDecide: (() => void) | null;
}) {
  return (
    <Group component="li" gap="sm" justify="space-between" wrap="nowrap" align="flex-start">
      <Text fz="sm" miw={0} style={{ overflowWrap: 'anywhere' }}>
        {item.customerName && (
          <Text span fz="sm" fw={600}>
            {`${item.customerName}: `}
          </Text>
        )}
        {item.message}
      </Text>
      {onDecide && (
        <Button size="compact-xs" variant="default" style={{ flexShrink: 0 }} onClick={onDecide}>
          Decide…
        </Button>
      )}
    </Group>
  );
}

/** Differences that no change closes, named with their money: nothing is left out in silence, and each can be decided. */
export function NotWritten({ runRef, items, open }: NotWrittenProps) {
  const { billing } = useRights();
  const offers = offersByLine(useRunDecisions(runRef).data);
  const [deciding, setDeciding] = useState<NamedDifferenceReply | null>(null);
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <Box id="not-written" component="section" aria-label="Not written">
      <Notice
        meaning="info"
        title={`${items.length} ${items.length === 1 ? 'difference' : 'differences'} that ${open ? 'will not be' : 'were not'} written`}
      >
        <Stack component="ul" gap={6} m={0} p={0}>
          {shown.map((item, index) => (
            <Difference
              key={`${item.reason}-${item.start}-${index}`}
              item={item}
              onDecide={
                open && billing && offersOfLines(offers, item.lineIds).length > 0
                  ? () => setDeciding(item)
                  : null
              }
            />
          ))}
        </Stack>
        {items.length > FIRST && (
          <Button mt={6} size="compact-xs" variant="subtle" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? 'Show fewer' : `Show all ${items.length}`}
          </Button>
        )}
      </Notice>
      {deciding && (
        <DecisionDialog
          runRef={runRef}
          lineIds={deciding.lineIds}
          title={`Decide for ${deciding.customerName ?? 'this line'}`}
          lead={deciding.message}
          onClose={() => setDeciding(null)}
        />
      )}
    </Box>
  );
}
