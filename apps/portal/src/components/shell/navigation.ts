import {
  IconCalendarMonth,
  IconHistory,
  IconHome2,
  IconPlugConnected,
  IconSettings,
  IconTransfer,
  type Icon,
} from '@tabler/icons-react';

export interface Destination {
  readonly label: string;
  readonly path: string;
  readonly icon: Icon;
  /** Further first path segments that belong to it. */
  readonly also?: readonly string[];
}

export const destinations: readonly Destination[] = [
  { label: 'Overview', path: '', icon: IconHome2 },
  { label: 'Month', path: 'months', icon: IconCalendarMonth, also: ['runs'] },
  { label: 'Connections', path: 'connections', icon: IconPlugConnected },
  { label: 'Application links', path: 'application-links', icon: IconTransfer },
  { label: 'History', path: 'history', icon: IconHistory },
  { label: 'Settings', path: 'settings', icon: IconSettings },
];

/** Which destination a path of the portal belongs to. */
export function isCurrent(destination: Destination, pathname: string): boolean {
  const segment = pathname.split('/')[3] ?? '';
  return segment === destination.path || (destination.also ?? []).includes(segment);
}
