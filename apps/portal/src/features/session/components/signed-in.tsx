'use client';

import { useEffect, type ReactNode } from 'react';
import { usePathname, useRouter } from 'next/navigation';
import { ApiError } from '@/api/api-error';
import { useMe } from '../hooks/use-me';

/** Sends who is not signed in to the door, and back afterwards. The host guards the data; this only spares a dead screen. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { error } = useMe();
  const router = useRouter();
  const pathname = usePathname();
  const signedOut = error instanceof ApiError && error.status === 401;
  useEffect(() => {
    if (signedOut) router.replace(`/sign-in?next=${encodeURIComponent(pathname + window.location.search)}`);
  }, [signedOut, pathname, router]);
  return signedOut ? null : children;
}
