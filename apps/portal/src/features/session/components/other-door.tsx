'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { Anchor, Text } from '@mantine/core';

interface OtherDoorProps {
  readonly question: string;
  readonly label: string;
  readonly path: '/sign-in' | '/sign-up';
}

/** The way between signing in and making an account; where somebody wanted to go comes along. */
export function OtherDoor({ question, label, path }: OtherDoorProps) {
  const next = useSearchParams().get('next');
  return (
    <Text fz="sm" ta="center">
      {`${question} `}
      <Anchor component={Link} href={next ? `${path}?next=${encodeURIComponent(next)}` : path}>
        {label}
      </Anchor>
    </Text>
  );
}
