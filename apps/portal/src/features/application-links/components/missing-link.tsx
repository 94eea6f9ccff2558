import { IconUnlink } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';

/** The address names an application link that is not there. */
export function MissingLink({ tenantId }: { readonly tenantId: string }) {
  return (
    <PageFrame title="This application link is not here">
      <EmptyState
        icon={<IconUnlink />}
        sentence="It was removed, its address is not complete, or it belongs to another organisation."
        action={<LinkButton href={`/t/${tenantId}/application-links`}>Show the application links</LinkButton>}
      />
    </PageFrame>
  );
}
