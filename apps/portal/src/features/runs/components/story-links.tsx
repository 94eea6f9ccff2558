import { Stack, Table, Text } from '@mantine/core';
import type { EntityLinkReply, LineReply, LinkKind } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';

interface StoryLinksProps {
  readonly line: LineReply;
  readonly history: readonly EntityLinkReply[];
  readonly targetName: string;
}

const KINDS: readonly { readonly kind: LinkKind; readonly label: string }[] = [
  { kind: 'customer', label: 'Customer' },
  { kind: 'contract', label: 'Contract' },
  { kind: 'service', label: 'Service' },
];

/** What the line is linked to now, and how that came about. */
export function StoryLinks({ line, history, targetName }: StoryLinksProps) {
  return (
    <Stack gap="sm">
      <Table fz="sm" verticalSpacing={5} horizontalSpacing={4} aria-label="Links of the line">
        <Table.Tbody>
          {KINDS.map(({ kind, label }) => (
            <Table.Tr key={kind}>
              <Table.Th scope="row" c="dimmed" fw={400} w={90}>
                {label}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                {line.links[kind].targetName ?? `Not linked in ${targetName}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {history.map((link) => (
        <Text key={link.id} fz="xs" c="dimmed">
          {`${formatMoment(link.at)}: ${link.by} linked the ${link.kind} to “${link.targetName ?? 'nothing'}”`}
          {link.previousTargetName ? `, before “${link.previousTargetName}”` : ''}
          {link.reason ? `. ${link.reason}` : ''}
        </Text>
      ))}
    </Stack>
  );
}
