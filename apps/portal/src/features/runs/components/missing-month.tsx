import { IconCalendarOff } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';

/** The address names a run that is not there. */
export function MissingMonth({ tenantId }: { readonly tenantId: string }) {
  return (
    <PageFrame title="This month is not here">
      <EmptyState
        icon={<IconCalendarOff />}
        sentence="Its address is not complete, or it belongs to another organisation. Every month that was retrieved is in the history."
        action={<LinkButton href={`/t/${tenantId}/history`}>Open the history</LinkButton>}
      />
    </PageFrame>
  );
}
