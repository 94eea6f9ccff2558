'use client';

import type { DataGridCell } from '@/components/data-grid';
import { signOf } from '@/components/figures/format-amount';
import { showDifference } from '../fns/cell-values';
import type { LineRow } from '../fns/line-row';
import classes from './cells.module.css';

/** Signed and coloured, and the arrow says it without the colour. */
export function DifferenceCell({ data, value }: DataGridCell<LineRow>) {
  if (!data?.line) return null;
  if (typeof value !== 'string') return <span className={classes['quiet']}>–</span>;
  const sign = signOf(value);
  if (sign === 'zero') return <span className={classes['quiet']}>0</span>;
  return (
    <span
      className={classes[sign === 'positive' ? 'up' : 'down']}
    >{`${sign === 'positive' ? '▲' : '▼'} ${showDifference(value)}`}</span>
  );
}
