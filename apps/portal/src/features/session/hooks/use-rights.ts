'use client';

import { useParams } from 'next/navigation';
import { rightsOf, type Rights } from '../fns/rights';
import { useMe } from './use-me';

/** What whoever looks may do in the organisation of the address. */
export function useRights(): Rights {
  const { tenant } = useParams<{ tenant?: string }>();
  const me = useMe().data;
  return rightsOf(me?.memberships.find(({ tenantId }) => tenantId === tenant)?.role);
}
