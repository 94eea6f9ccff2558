'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '@mantine/core';

interface LinkButtonProps extends ButtonProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A button that goes somewhere. Server pages may use it. */
export function LinkButton({ href, children, ...rest }: LinkButtonProps) {
  return (
    <Button component={Link} href={href} {...rest}>
      {children}
    </Button>
  );
}
