import { Stack, Text } from '@mantine/core';
import type { SavedViewReply } from '@/api/schemas';
import { ViewEdit } from './view-edit';
import { ViewRow, type ViewRowContext } from './view-row';
import classes from './views.module.css';

interface ViewSectionProps extends ViewRowContext {
  readonly title: string;
  readonly items: readonly SavedViewReply[];
  readonly canShare: boolean;
  readonly editing: boolean;
}

/** Views of one kind under their head; none: no head either. */
export function ViewSection({ title, items, canShare, editing, ...context }: ViewSectionProps) {
  if (items.length === 0) return null;
  return (
    <Stack gap={4} role="group" aria-label={title}>
      <Text fz="xs" fw={600} c="dimmed">
        {title}
      </Text>
      <Stack gap={2} component="ul" className={classes['list'] ?? ''}>
        {items.map((view) => (
          <li key={view.id}>
            {editing && view.id === context.editedId ? (
              <ViewEdit
                view={view}
                canShare={canShare}
                changes={context.changes}
                onClose={() => context.onEdit(null)}
              />
            ) : (
              <ViewRow view={view} {...context} />
            )}
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
