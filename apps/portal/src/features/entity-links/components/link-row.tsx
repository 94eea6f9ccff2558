'use client';

import { Table, Text } from '@mantine/core';
import { formatMoment } from '@/components/figures/format-day';
import type { EntityLinkReply } from '@/api/schemas';
import { NeedsRole } from '@/features/session/components/needs-role';
import { LinkMenu } from './link-menu';

/** A long name without a space breaks rather than push the others out. */
const wraps = { overflowWrap: 'anywhere' } as const;

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
      <Table.Td fw={550} style={wraps}>
        {link.sourceName}
      </Table.Td>
      <Table.Td style={wraps}>
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
        {!history && link.targetId !== null && (
          <NeedsRole role="billing">
            <LinkMenu link={link} onUnlink={onUnlink} onLeadElsewhere={onLeadElsewhere} busy={busy} />
          </NeedsRole>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
