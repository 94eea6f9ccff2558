'use client';

import { useRef } from 'react';
import { Button, Group, Stack, TextInput, Tooltip, VisuallyHidden } from '@mantine/core';
import type { LinkKind, NameExampleReply } from '@/api/schemas';
import { withPlaceholder } from '../fns/with-placeholder';

interface NameTemplateFieldProps {
  readonly kind: LinkKind;
  /** The target's own word for it. */
  readonly label: unknown;
  readonly example: NameExampleReply | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function hint({ example, longest }: NameExampleReply): string {
  const limit = longest === null ? '' : `, at most ${longest} characters`;
  return `Gives “${example ?? ''}”${limit}.`;
}

/** A template, the placeholders that it may hold, and what a line would be named by it. */
export function NameTemplateField({ kind, label, example, value, onChange }: NameTemplateFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const insert = (name: string): void => {
    const input = field.current;
    const { text, caret } = withPlaceholder(
      value,
      name,
      input?.selectionStart ?? value.length,
      input?.selectionEnd,
    );
    onChange(text);
    // After the field shows the new text.
    requestAnimationFrame(() => {
      input?.focus();
      input?.setSelectionRange(caret, caret);
    });
  };
  return (
    <Stack gap={6}>
      <TextInput
        ref={field}
        label={typeof label === 'string' && label !== '' ? label : kind}
        description={example && !example.problem ? hint(example) : undefined}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        placeholder={example?.defaultTemplate}
        error={example?.problem ?? undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Group gap={4} role="group" aria-label={`Placeholders of the ${kind}`}>
        {(example?.placeholders ?? []).map(({ name, means, example: text }) => (
          <Tooltip key={name} label={text ? `${means} Here: ${text}` : means}>
            <Button
              size="compact-xs"
              variant="default"
              ff="monospace"
              fw={400}
              aria-label={`Insert {${name}}: ${means}`}
              onClick={() => insert(name)}
            >
              {`{${name}}`}
            </Button>
          </Tooltip>
        ))}
        {example && value !== example.defaultTemplate && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => onChange(example.defaultTemplate)}
          >
            Back to the default
          </Button>
        )}
      </Group>
      <VisuallyHidden aria-live="polite">{example?.example ?? ''}</VisuallyHidden>
    </Stack>
  );
}
