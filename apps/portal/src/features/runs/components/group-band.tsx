'use client';

import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { DataGridCell } from '@/components/data-grid';
import { bandWords } from '../fns/band-words';
import type { LineRow } from '../fns/line-row';
import type { LinesContext } from '../lines-context';
import classes from './cells.module.css';

/** A customer's band: Enter, Space or a click opens and closes it. */
export function GroupBand({ data, context }: DataGridCell<LineRow, LinesContext>) {
  const group = data?.group;
  if (!group) return null;
  const Chevron = group.open ? IconChevronDown : IconChevronRight;
  return (
    <div role="gridcell" className={classes['bandCell']}>
      <button
        type="button"
        tabIndex={-1}
        className={classes['band']}
        aria-expanded={group.open}
        onClick={() => context.toggleGroup(group.customerId)}
      >
        <Chevron size={16} aria-hidden />
        <strong>{group.name}</strong>
        <span className={classes['quiet']}>{bandWords(group)}</span>
      </button>
    </div>
  );
}
