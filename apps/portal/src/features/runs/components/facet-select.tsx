'use client';

import { Select } from '@mantine/core';
import type { LineFacetsReply } from '@/api/schemas';

interface FacetSelectProps {
  readonly label: string;
  readonly width: number;
  readonly value: string | undefined;
  readonly facets: LineFacetsReply['customers'] | undefined;
  readonly nameOf?: (facet: LineFacetsReply['customers'][number]) => string;
  readonly onChange: (value: string | null) => void;
}

/** One value of a column, with how many lines have it. */
export function FacetSelect({ label, width, value, facets, nameOf, onChange }: FacetSelectProps) {
  return (
    <Select
      size="sm"
      w={width}
      clearable
      searchable
      placeholder={label}
      aria-label={label}
      value={value ?? null}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      data={(facets ?? []).map((facet) => ({
        value: facet.id,
        label: `${nameOf ? nameOf(facet) : facet.name} (${facet.lines})`,
      }))}
      onChange={onChange}
    />
  );
}
