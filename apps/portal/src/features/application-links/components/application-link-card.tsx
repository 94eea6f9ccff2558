'use client';

import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ApplicationLinkReply } from '@/api/schemas';
import { LinkButton } from '@/components/page/link-button';
import { ConnectorMark } from '@/features/connections/components/connector-mark';
import { datePolicyLabel } from '../fns/date-policies';
import { priceRuleText } from '../fns/price-rule';

export function ApplicationLinkCard({
  tenantId,
  link,
}: {
  readonly tenantId: string;
  readonly link: ApplicationLinkReply;
}) {
  return (
    <Paper withBorder p="lg" radius="lg" component="article" aria-label={link.name}>
      <Stack gap="md">
        <Group gap="sm" wrap="nowrap">
          <ConnectorMark connectorId={link.source.connectorId} name={link.source.displayName} />
          <IconArrowRight size={16} aria-label="to" />
          <ConnectorMark connectorId={link.target.connectorId} name={link.target.displayName} />
          <Stack gap={0} miw={0}>
            <Title order={2}>{link.name}</Title>
            <Text
              fz="sm"
              c="dimmed"
              truncate
            >{`${link.source.connectionName} → ${link.target.connectionName}`}</Text>
          </Stack>
        </Group>
        <Text fz="sm">{`Changes are written ${datePolicyLabel(link.policies.dates).toLowerCase()}; ${priceRuleText(link.policies.price)}.`}</Text>
        <Group justify="flex-end">
          <LinkButton variant="default" href={`/t/${tenantId}/months?link=${link.id}`}>
            Choose a month
          </LinkButton>
          <LinkButton variant="light" href={`/t/${tenantId}/application-links/${link.id}`}>
            Policies and links
          </LinkButton>
        </Group>
      </Stack>
    </Paper>
  );
}
