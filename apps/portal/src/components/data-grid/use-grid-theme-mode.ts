'use client';

import { useEffect } from 'react';
import { useComputedColorScheme } from '@mantine/core';

/** The grid reads its colour scheme from the root element. */
export function useGridThemeMode(): void {
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    document.documentElement.dataset['agThemeMode'] = scheme;
  }, [scheme]);
}
