import type { MeReply } from '../../../api/schemas';

export interface Membership {
  readonly tenantId: string;
  readonly name: string;
  readonly role: string;
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly memberships: readonly Membership[];
}

/** Who is signed in, and the organisations they may enter, by name. */
export function mapMe(reply: MeReply): Me {
  const email = reply.user?.email ?? '';
  return {
    id: reply.user?.id ?? '',
    email,
    name: reply.user?.name || email,
    memberships: reply.tenants
      .map(({ id, name, role }) => ({ tenantId: id, name, role }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}
