import { Button, Stack, Text } from '@mantine/core';
import { ErrorNotice } from '@/components/feedback/error-notice';
import type { BrowserView } from '../fns/browser-views';
import type { AnyView } from '../fns/shown-view';

interface BrowserViewsProps {
  readonly views: readonly BrowserView[];
  /** Why the host has not taken them; nothing: it could not be asked. */
  readonly because: unknown;
  readonly onShow: (view: AnyView) => void;
}

/** Views that are in this browser alone. They can be used all the same, and nothing of them is lost. */
export function BrowserViews({ views, because, onShow }: BrowserViewsProps) {
  if (views.length === 0) return null;
  return (
    <Stack gap={4} role="group" aria-label="Kept in this browser alone">
      <Text fz="xs" fw={600} c="dimmed">
        Kept in this browser alone
      </Text>
      {because ? (
        <ErrorNotice title="They could not be kept with your account; they stay here" error={because} />
      ) : (
        <Text fz="sm">They are safe here, and are kept with your account as soon as it can be reached.</Text>
      )}
      {views.map(({ name, query }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="subtle"
          justify="flex-start"
          onClick={() => onShow({ query, sort: null, hiddenColumns: null })}
        >
          {name}
        </Button>
      ))}
    </Stack>
  );
}
