'use client';

import { useState } from 'react';
import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { LinkKind } from '@/api/schemas';
import { useTargetHits } from '@/features/application-links/hooks/use-target-hits';

interface TargetPickerProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly kind: LinkKind;
  readonly targetName: string;
  readonly value: string | null;
  readonly onChange: (targetId: string | null) => void;
}

/** Looks a customer, contract or service up in the target by its name. */
export function TargetPicker({ kind, targetName, value, onChange, ...where }: TargetPickerProps) {
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text, 200);
  const hits = useTargetHits({ ...where, kind, text: searched });
  return (
    <Select
      label={`${kind[0]?.toUpperCase()}${kind.slice(1)} in ${targetName}`}
      placeholder="Type to search"
      data-autofocus
      searchable
      clearable
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
      rightSection={hits.isFetching ? <Loader size={14} /> : undefined}
      error={hits.error?.message}
      nothingFoundMessage={hits.isFetching ? 'Searching…' : `${targetName} has nothing like that.`}
      data={(hits.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
