'use client';

import { useMemo } from 'react';
import { Select } from '@mantine/core';
import { formatCount } from '@/components/figures/format-amount';
import type { LineFacetsReply } from '@/api/schemas';
import styles from './lines-toolbar.module.css';

interface FacetSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly facets: LineFacetsReply['customers'] | undefined;
  readonly nameOf?: (facet: LineFacetsReply['customers'][number]) => string;
  readonly onChange: (value: string | null) => void;
}

/** Options stand in the page also while they are not seen; what is further down is found by typing. */
const MOST_SHOWN = 50;

/** One value of a column, with how many lines have it. */
export function FacetSelect({ label, value, facets, nameOf, onChange }: FacetSelectProps) {
  const data = useMemo(
    () =>
      (facets ?? []).map((facet) => ({
        value: facet.id,
        label: `${nameOf ? nameOf(facet) : facet.name} (${formatCount(facet.lines)})`,
      })),
    [facets, nameOf],
  );
  return (
    <Select
      size="sm"
      className={styles.field}
      clearable
      searchable
      placeholder={label}
      aria-label={label}
      value={value ?? null}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      limit={MOST_SHOWN}
      data={data}
      onChange={onChange}
    />
  );
}
