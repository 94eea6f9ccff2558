'use client';

import { useQueryClient } from '@tanstack/react-query';
import { IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import { Paper } from '@mantine/core';
import { formatCount, formatCounted } from '@/components/figures/format-amount';
import type { ConnectionReply, OverviewLinkReply } from '@/api/schemas';
import { EmptyState } from '@/components/feedback/empty-state';
import { formatMonth } from '@/components/figures/format-day';
import { LinkButton } from '@/components/page/link-button';
import { NewLinkForm } from '@/features/application-links/components/new-link-form';
import { StartMonth } from '@/features/runs/components/start-month';
import type { OnboardingStep } from '../fns/onboarding-steps';
import { ConnectStep } from './connect-step';

interface StepBodyProps {
  readonly tenantId: string;
  readonly step: OnboardingStep | null;
  readonly connections: readonly ConnectionReply[];
  readonly items: readonly OverviewLinkReply[];
}

/** What the step where one stands asks for. */
export function StepBody({ tenantId, step, connections, items }: StepBodyProps) {
  const queryClient = useQueryClient();
  const first = items[0];
  switch (step) {
    case 'source':
    case 'target':
      return <ConnectStep key={step} tenantId={tenantId} kind={step} />;
    case 'link':
      return (
        <Paper withBorder p="xl" radius="lg" maw={560}>
          <NewLinkForm
            tenantId={tenantId}
            connections={connections}
            onMade={() => queryClient.invalidateQueries({ queryKey: ['overview', tenantId] })}
          />
        </Paper>
      );
    case 'month':
      return first ? (
        <StartMonth tenantId={tenantId} link={first.applicationLink} wantedMonth={null} />
      ) : null;
    case 'linking':
      return first?.latest ? (
        <EmptyState
          icon={<IconListCheck />}
          sentence={`${formatMonth(first.latest.month)} is read: ${formatCount(first.latest.toDo)} of ${formatCounted(first.latest.lines, 'line')} wait for you. Each shows its suggestion.`}
          action={
            <LinkButton href={`/t/${tenantId}/runs/${first.latest.runId}`}>
              {`Link ${formatMonth(first.latest.month)}`}
            </LinkButton>
          }
        />
      ) : null;
    default:
      return (
        <EmptyState
          icon={<IconCircleCheck />}
          sentence="Everything is set up. Every later month remembers what you linked."
          action={<LinkButton href={`/t/${tenantId}`}>Go to the overview</LinkButton>}
        />
      );
  }
}
