'use client';

import { Button, Table, Text } from '@mantine/core';
import { formatMoment } from '@/components/figures/format-day';
import type { EntityLinkReply } from '@/api/schemas';

/** One link, or one of its earlier versions. */
export function LinkRow({
  link,
  history,
  onUnlink,
  onLeadElsewhere,
  busy,
}: {
  readonly link: EntityLinkReply;
  readonly history: boolean;
  readonly onUnlink: () => void;
  /** Absent where no month is open to see it in. */
  readonly onLeadElsewhere: (() => void) | undefined;
  readonly busy: boolean;
}) {
  return (
    <Table.Tr>
      <Table.Td c="dimmed">{link.kind}</Table.Td>
      <Table.Td fw={550}>{link.sourceName}</Table.Td>
      <Table.Td>
        {link.targetName ?? (link.targetId ? link.targetId : 'taken away')}
        {history && link.previousTargetName && (
          <Text fz="xs" c="dimmed">{`before: ${link.previousTargetName}`}</Text>
        )}
      </Table.Td>
      <Table.Td>
        {`${link.by}, ${formatMoment(link.at)}`}
        {link.reason && (
          <Text fz="xs" c="dimmed">
            {link.reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        {onLeadElsewhere && !history && link.targetId !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={onLeadElsewhere}
            aria-label={`Lead every link to ${link.targetName ?? link.targetId} elsewhere`}
          >
            Lead elsewhere…
          </Button>
        )}
        {!history && link.targetId !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={busy}
            onClick={onUnlink}
            aria-label={`Take away the link of ${link.sourceName}`}
          >
            Take away
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
