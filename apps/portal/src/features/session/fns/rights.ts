export interface Rights {
  /** Months, links, approvals, connections, policies. */
  readonly billing: boolean;
  /** Members, keys, deleting a connection. */
  readonly owner: boolean;
}

/** What a role may do. The host guards every request; this only keeps the portal from offering what it would refuse. */
export function rightsOf(role: string | undefined): Rights {
  // Until it is known who looks, nothing is taken away: a button that comes late is worse than one that is refused.
  if (role === undefined) return { billing: true, owner: true };
  return { billing: role === 'owner' || role === 'billing', owner: role === 'owner' };
}
