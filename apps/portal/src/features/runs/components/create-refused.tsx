'use client';

import { useEffect, useRef } from 'react';
import { Button, Stack, Text } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import type { CreateOutcome } from '../fns/create-outcome';
import { namesOfKinds } from '../fns/create-kinds';

interface CreateRefusedProps {
  readonly refused: Extract<CreateOutcome, { state: 'refused' }>;
  readonly names: string;
  readonly targetName: string;
  readonly onLink: () => void;
}

/** Why the target has none of it, and the two ways on. */
export function CreateRefused({ refused, names, targetName, onLink }: CreateRefusedProps) {
  const { made, reasons } = refused;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div ref={box}>
      <Notice meaning="stop" title={`The ${names} was not created`}>
        <Stack gap={6} align="flex-start">
          {reasons.map((reason) => (
            <Text key={reason} fz="sm">
              {reason}
            </Text>
          ))}
          {made.length > 0 && (
            <Text fz="sm">{`The ${namesOfKinds(made)} was created before, and is linked.`}</Text>
          )}
          <Text fz="sm">{`Change the values above and create it again, or link the line to what ${targetName} has.`}</Text>
          <Button size="compact-sm" variant="default" onClick={onLink}>
            {`Search in ${targetName}`}
          </Button>
        </Stack>
      </Notice>
    </div>
  );
}
