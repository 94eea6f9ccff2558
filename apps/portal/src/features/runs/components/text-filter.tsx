'use client';

import { useState, type RefObject } from 'react';
import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import styles from './lines-toolbar.module.css';

interface TextFilterProps {
  readonly q: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (q: string | null) => void;
}

/** Text in customer, contract or service. What is typed stands until somebody else changes the filter. */
export function TextFilter({ q, inputRef, onChange }: TextFilterProps) {
  const [typed, setTyped] = useState({ text: q, over: q });
  const send = useDebouncedCallback((value: string) => onChange(value || null), 120);
  const text = q === typed.over || q === typed.text ? typed.text : q;
  const write = (value: string): void => {
    setTyped({ text: value, over: q });
    send(value);
  };
  return (
    <TextInput
      ref={inputRef}
      size="sm"
      className={styles.field}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      placeholder="Filter lines"
      aria-label="Filter lines"
      leftSection={<IconSearch size={16} />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label="Clear the filter" onClick={() => write('')} />
        ) : (
          <Kbd size="xs">/</Kbd>
        )
      }
    />
  );
}
