'use client';

import type { DataGridCell } from '@/components/data-grid';
import { showAmount } from '../fns/cell-values';
import type { LineRow } from '../fns/line-row';
import classes from './cells.module.css';

/** A cost beside those of other currencies. */
export function CostCell({ data, value }: DataGridCell<LineRow>) {
  if (!data?.line) return null;
  if (typeof value !== 'string') return <span className={classes['quiet']}>–</span>;
  return (
    <span className={classes['figure']}>
      {showAmount(value)}
      <span className={classes['currency']}>{data.line.currency}</span>
    </span>
  );
}
