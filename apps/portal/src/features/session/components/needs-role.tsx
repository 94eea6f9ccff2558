'use client';

import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import { useRights } from '../hooks/use-rights';

interface NeedsRoleProps {
  readonly role: 'billing' | 'owner';
  /** What cannot be done without it, as in "Approving". Without it nothing stands in the place. */
  readonly what?: string;
  readonly children: ReactNode;
}

const NAMES = { billing: 'Billing', owner: 'Owner' } as const;

/** Shows what the role allows. Without it, says why it is not offered and who can help. */
export function NeedsRole({ role, what, children }: NeedsRoleProps) {
  const rights = useRights();
  if (rights[role]) return children;
  if (!what) return null;
  return (
    <Text fz="sm" c="dimmed">
      {`${what} needs the role ${NAMES[role]}; an owner can give it to you.`}
    </Text>
  );
}

/** Fields that can be read by everybody and changed by who has the role. */
export function FieldsNeedRole({ role, what, children }: NeedsRoleProps) {
  const rights = useRights();
  if (rights[role]) return children;
  return (
    <>
      <NeedsRole role={role} {...(what ? { what } : {})}>
        {null}
      </NeedsRole>
      <fieldset disabled style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        {children}
      </fieldset>
    </>
  );
}
