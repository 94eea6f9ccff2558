'use client';

import { useState, type ReactNode } from 'react';
import { Tooltip } from '@mantine/core';

interface HintProps {
  readonly label: string;
  readonly width: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A tooltip for where there are hundreds: the machinery is made when the pointer comes, so that scrolling does not pay
 * for it. The label must also stand where a screen reader finds it.
 */
export function Hint({ label, width, className, children }: HintProps) {
  const [wanted, setWanted] = useState(false);
  const text = <span className={className}>{children}</span>;
  return wanted ? (
    <Tooltip label={label} maw={width} defaultOpened>
      {text}
    </Tooltip>
  ) : (
    <span className={className} onMouseEnter={() => label && setWanted(true)}>
      {children}
    </span>
  );
}
