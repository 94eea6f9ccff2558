'use client';

import { useState } from 'react';
import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ApplicationLinkReply, PolicyOverrideDto, PolicyOverrideReply } from '@/api/schemas';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { overrideText } from '../fns/override-values';
import { useUpdateApplicationLink } from '../hooks/use-application-links';
import { OverrideDialog } from './override-dialog';
import { PolicySection } from './policy-section';

interface OverridesCardProps {
  readonly tenantId: string;
  readonly link: ApplicationLinkReply;
}

const whom = ({ customerId, customerName, serviceId, serviceName }: PolicyOverrideReply): string =>
  [customerName ?? customerId, serviceName ?? serviceId].filter(Boolean).join(' · ');

function OverrideRow({
  override,
  onEdit,
  onRemove,
}: {
  readonly override: PolicyOverrideReply;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  return (
    <Table.Tr>
      <Table.Td fw={550}>{whom(override)}</Table.Td>
      <Table.Td>{overrideText(override)}</Table.Td>
      <Table.Td w={90}>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon variant="subtle" color="gray" aria-label={`Change ${whom(override)}`} onClick={onEdit}>
            <IconPencil size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove ${whom(override)}`}
            onClick={onRemove}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** What is different for one customer or one service. The closest one holds: customer and service, service, customer. */
export function OverridesCard({ tenantId, link }: OverridesCardProps) {
  const { overrides } = link.policies;
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const update = useUpdateApplicationLink(tenantId, link.id);
  const send = (next: readonly PolicyOverrideDto[]): void =>
    update.mutate({ policies: { overrides: [...next] } }, { onSuccess: () => setEditing(null) });
  const save = (made: PolicyOverrideDto): void =>
    send(editing === 'new' ? [...overrides, made] : overrides.map((one, i) => (i === editing ? made : one)));
  const open = (which: number | 'new'): void => {
    update.reset();
    setEditing(which);
  };
  return (
    <PolicySection
      title="Overrides"
      lead="What is different for one customer, one service, or one service of one customer."
    >
      {overrides.length === 0 && (
        <Text fz="sm">Every customer and every service follows the policies of the link.</Text>
      )}
      {overrides.length > 0 && (
        <Table fz="sm" aria-label="Overrides" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>For</Table.Th>
              <Table.Th>What is different</Table.Th>
              <Table.Th aria-label="Actions" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {overrides.map((override, index) => (
              <OverrideRow
                key={`${override.customerId}-${override.serviceId}`}
                override={override}
                onEdit={() => open(index)}
                onRemove={() => send(overrides.filter((_, i) => i !== index))}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {update.error && editing === null && (
        <ErrorNotice title="The override was not removed" error={update.error} />
      )}
      <Group>
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => open('new')}>
          Add an override
        </Button>
      </Group>
      {editing !== null && (
        <OverrideDialog
          tenantId={tenantId}
          link={link}
          override={editing === 'new' ? null : (overrides[editing] ?? null)}
          saving={update}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
    </PolicySection>
  );
}
