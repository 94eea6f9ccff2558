/** From most to least. */
export const ROLES = ['owner', 'billing', 'viewer'] as const;

/** What a member or key may do in a tenant. */
export type Role = (typeof ROLES)[number];
