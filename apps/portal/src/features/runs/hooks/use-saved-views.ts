'use client';

import { useLocalStorage } from '@mantine/hooks';
import { withView, type SavedView } from '../fns/saved-views';

/** Views that this person named, kept by the browser for each organisation. */
export function useSavedViews(tenantId: string) {
  const [views, setViews] = useLocalStorage<SavedView[]>({
    key: `tallylink.views.${tenantId}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  return {
    views,
    save: (view: SavedView) => setViews((before) => withView(before, view)),
    remove: (name: string) => setViews((before) => before.filter((view) => view.name !== name)),
  };
}
