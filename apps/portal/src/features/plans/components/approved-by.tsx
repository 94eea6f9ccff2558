import { Group, Stack, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import type { PlanReply } from '@/api/schemas';
import { formatMoment } from '@/components/figures/format-day';

/** Who approved, when, and until when it holds. */
export function ApprovedBy({ plan }: { readonly plan: PlanReply }) {
  const { approval, approvals } = plan;
  const given =
    approvals.length > 0 ? approvals : approval ? [{ by: approval.by, at: approval.at ?? '' }] : [];
  return (
    <Stack gap={0}>
      {given.map(({ by, at }) => (
        <Group key={`${by}${at}`} gap={6} c="var(--tl-ok)" wrap="nowrap">
          <IconShieldCheck size={18} aria-hidden />
          <Text fz="sm">{`Approved by ${by}${at ? `, ${formatMoment(at)}` : ''}`}</Text>
        </Group>
      ))}
      {approval?.expiresAt && plan.state === 'approved' && (
        <Text
          fz="xs"
          c="dimmed"
        >{`Holds until ${formatMoment(approval.expiresAt)}; then nothing is written.`}</Text>
      )}
    </Stack>
  );
}
