'use client';

import { useState } from 'react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ChosenTarget } from '../fns/override-values';
import { useTargetHits } from '../hooks/use-target-hits';

interface TargetPickerProps {
  readonly tenantId: string;
  readonly applicationLinkId: string;
  readonly kind: 'customer' | 'service';
  readonly label: string;
  readonly help: string;
  readonly everyone: string;
  readonly chosen: ChosenTarget | null;
  readonly onChoose: (chosen: ChosenTarget | null) => void;
}

/** One of the target's customers or services, found by typing; empty means all of them. */
export function TargetPicker({ label, help, everyone, chosen, onChoose, ...search }: TargetPickerProps) {
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text === chosen?.name ? '' : text, 200);
  const found = useTargetHits({ ...search, text: searched });
  const names = new Map((found.data?.items ?? []).map(({ id, name }) => [id, name]));
  if (chosen) names.set(chosen.id, chosen.name);
  return (
    <Select
      label={label}
      description={help}
      placeholder={everyone}
      searchable
      clearable
      searchValue={text}
      onSearchChange={setText}
      // The host has searched already.
      filter={({ options }) => options}
      nothingFoundMessage={found.error ? found.error.message : 'Nothing is called like that.'}
      data={[...names].map(([value, name]) => ({ value, label: name }))}
      value={chosen?.id ?? null}
      onChange={(id) => onChoose(id === null ? null : { id, name: names.get(id) ?? id })}
    />
  );
}
