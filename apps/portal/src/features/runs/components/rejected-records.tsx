'use client';

import { Code, Stack, Text } from '@mantine/core';
import { Notice } from '@/components/feedback/notice';
import { QueryView } from '@/components/feedback/query-view';
import type { RunRef } from '../fns/run-path';
import { useRejectedRecords } from '../hooks/use-line-story';

interface RejectedRecordsProps {
  readonly runRef: RunRef;
  readonly sourceName: string;
  readonly count: number;
}

/** What the source sent and nobody could understand: it is in no line, so the month cannot tie out with it. */
export function RejectedRecords({ runRef, sourceName, count }: RejectedRecordsProps) {
  const records = useRejectedRecords(runRef);
  const what = count === 1 ? '1 record could' : `${count} records could`;
  return (
    <Notice meaning="stop" title={`${what} not be understood; it is in no line`}>
      <Stack gap="xs">
        <QueryView query={records} errorTitle="The records could not be loaded">
          {({ items }) =>
            items.map((record, index) => (
              <Text key={`${record.kind}-${record.id ?? index}`} fz="sm">
                {record.message} <Code>{`${record.kind} ${record.id ?? 'without an id'}`}</Code>
              </Text>
            ))
          }
        </QueryView>
        <Text fz="sm">
          {`Nothing can be approved while it is missing. Correct it in ${sourceName}, then retrieve the month again.`}
        </Text>
      </Stack>
    </Notice>
  );
}
