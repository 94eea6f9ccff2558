'use client';

import { useEffect, useRef, useState } from 'react';
import { Divider, Skeleton, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { SavedViewReply } from '@/api/schemas';
import type { AnyView, ShownView } from '../fns/shown-view';
import type { useSavedViews } from '../hooks/use-saved-views';
import { useViewChanges } from '../hooks/use-view-changes';
import { BrowserViews } from './browser-views';
import { DoneLine } from './done-line';
import { SaveViewForm } from './save-view-form';
import { ViewSection } from './view-section';
import classes from './views.module.css';

interface ViewsPanelProps {
  readonly tenantId: string;
  readonly views: ReturnType<typeof useSavedViews>;
  readonly shown: ShownView;
  /** One of the views is being changed. */
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onShow: (view: AnyView) => void;
}

const NONE: readonly SavedViewReply[] = [];

/** One's own views, everyone's, and a name for what is shown. */
export function ViewsPanel({ tenantId, views, shown, editing, onEditing, onShow }: ViewsPanelProps) {
  const { query, kept } = views;
  const changes = useViewChanges(tenantId);
  const [editedId, setEditedId] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement | null>(null);
  // What had the keyboard may have gone with its error or its view; Escape and Tab must still find the panel.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
  });
  const edit = (id: string | null): void => {
    if (id !== null) setEditedId(id);
    onEditing(id !== null);
  };
  const { items = NONE, canShare = false, refused = null } = query.data ?? {};
  const common = { shown, changes, canShare, editing, editedId, onEdit: edit, onShow };
  return (
    <Stack gap="sm" ref={panel} tabIndex={-1} style={{ outline: 'none' }}>
      {changes.done && <DoneLine key={changes.done.sentence} done={changes.done} />}
      {changes.failed && <ErrorNotice title={changes.failed.title} error={changes.failed.error} />}
      {query.isPending && <Skeleton height={72} radius="md" aria-label="Loading the saved views" />}
      {query.error && query.data === undefined && (
        <ErrorNotice
          title="The saved views could not be loaded"
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && items.length === 0 && kept.length === 0 && (
        <Text fz="sm">
          No view is saved yet. Filter, group and order the lines as you like to see them, and give that a
          name.
        </Text>
      )}
      <Stack gap="sm" className={classes['scroll'] ?? ''}>
        <ViewSection title="Only mine" items={items.filter(({ shared }) => !shared)} {...common} />
        <ViewSection
          title="Everyone in the organisation"
          items={items.filter(({ shared }) => shared)}
          {...common}
        />
        <BrowserViews views={kept} because={refused?.error ?? null} onShow={onShow} />
      </Stack>
      {(items.length > 0 || kept.length > 0) && <Divider />}
      <SaveViewForm items={items} shown={shown} canShare={canShare} changes={changes} />
    </Stack>
  );
}
