import type { MemberReply } from '../../../api/schemas';

type Role = MemberReply['role'];

export const roleOptions: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'owner', label: 'Owner: everything, with members and keys' },
  { value: 'billing', label: 'Billing: months, links, approvals' },
  { value: 'viewer', label: 'Viewer: looks, changes nothing' },
];

export const roleLabel = (role: Role): string => `${role[0]?.toUpperCase() ?? ''}${role.slice(1)}`;
