'use client';

import { useEffect, useMemo, useState } from 'react';
import { Box, Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import type { LinkKind } from '@/api/schemas';
import type { DataGridEditor } from '@/components/data-grid';
import type { LineRow } from '../fns/line-row';
import { linkOptions } from '../fns/link-options';
import { useSuggestions, useTargetSearch } from '../hooks/use-suggestions';
import type { LinesContext } from '../lines-context';
import { LinkOptionRow } from './link-option-row';
import classes from './link-editor.module.css';

const CREATE = '\u0000create';

/** Type to search, arrows to choose, Enter to link, Esc to leave. Suggestions stand first. */
export function LinkEditor({ data, column, context, stopEditing }: DataGridEditor<LineRow, LinesContext>) {
  const kind = column.getColId() as LinkKind;
  const line = data.line;
  if (!line) return null;
  return <OpenLinkEditor line={line} kind={kind} context={context} onDone={() => stopEditing()} />;
}

interface OpenLinkEditorProps {
  readonly line: NonNullable<LineRow['line']>;
  readonly kind: LinkKind;
  readonly context: LinesContext;
  readonly onDone: () => void;
}

function OpenLinkEditor({ line, kind, context, onDone }: OpenLinkEditorProps) {
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text, 200);
  const combobox = useCombobox({ opened: true });
  const suggestions = useSuggestions(context.ref, line.id);
  const found = useTargetSearch(context.ref, {
    applicationLinkId: context.applicationLinkId,
    kind,
    text: searched,
    line,
  });
  const options = useMemo(
    () =>
      linkOptions(
        (suggestions.data?.items ?? []).filter((item) => item.kind === kind),
        found.data?.items ?? [],
        text,
      ),
    [suggestions.data, found.data, kind, text],
  );
  // Enter takes what is on top, but never one of two that are alike: that needs a hand.
  const offered = options[0] !== undefined && !options[0].ambiguous;
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (offered) selectFirstOption();
    else resetSelectedOption();
  }, [offered, options, selectFirstOption, resetSelectedOption]);
  function choose(value: string): void {
    onDone();
    if (value === CREATE) context.create(line, kind);
    else context.link([{ kind, lineId: line.id, targetId: value }]);
  }
  const current = line.links[kind].targetName;
  const busy = suggestions.isFetching || found.isFetching;
  const failed = suggestions.error ?? found.error;
  return (
    <Box
      className={classes['editor'] ?? ''}
      role="dialog"
      aria-label={`Link ${kind} of ${line.customer.name}`}
    >
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            autoFocus
            role="combobox"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && onDone()}
            leftSection={<IconSearch size={16} />}
            rightSection={busy ? <Loader size={14} /> : null}
            placeholder={current ?? `Search in ${context.targetName}`}
            aria-label={`Search a ${kind} in ${context.targetName}`}
          />
        </Combobox.EventsTarget>
        <Combobox.Options
          className={classes['options'] ?? ''}
          aria-label={`${kind} in ${context.targetName}`}
        >
          {options.map((option) => (
            <LinkOptionRow
              key={option.targetId}
              option={option}
              current={option.targetId === line.links[kind].targetId}
            />
          ))}
          {options.length === 0 && !busy && (
            <Combobox.Empty>
              {failed ? failed.message : `${context.targetName} has nothing like that.`}
            </Combobox.Empty>
          )}
          <Combobox.Option value={CREATE} className={classes['create'] ?? ''}>
            <IconPlus size={15} aria-hidden />
            <Text span fz="sm">{`Create ${kind} in ${context.targetName}…`}</Text>
          </Combobox.Option>
        </Combobox.Options>
      </Combobox>
    </Box>
  );
}
