'use client';

import type { ReactNode } from 'react';
import { IconBuildingOff } from '@tabler/icons-react';
import { EmptyState } from '@/components/feedback/empty-state';
import { LinkButton } from '@/components/page/link-button';
import { PageFrame } from '@/components/page/page-frame';
import { useMe } from '../hooks/use-me';

interface MemberProps {
  readonly tenantId: string;
  readonly children: ReactNode;
}

/** Who is no member sees that, once, and the way to their own. The host guards the data. */
export function Member({ tenantId, children }: MemberProps) {
  const { data: me, isFetching } = useMe();
  if (!me || isFetching || me.memberships.some((one) => one.tenantId === tenantId)) return children;
  return (
    <PageFrame title="There is no such organisation for you">
      <EmptyState
        icon={<IconBuildingOff />}
        sentence={`${me.email} is no member of it. Ask its owner for an invitation, or open one of yours.`}
        action={<LinkButton href="/">Choose an organisation</LinkButton>}
      />
    </PageFrame>
  );
}
