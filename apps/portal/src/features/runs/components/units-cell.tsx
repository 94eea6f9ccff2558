'use client';

import type { DataGridCell } from '@/components/data-grid';
import { Hint } from '@/components/feedback/hint';
import { showUnitsOfMonth } from '../fns/cell-values';
import type { LineRow } from '../fns/line-row';
import classes from './cells.module.css';

const BASIS: Record<string, string> = {
  provisional: 'Billed; a charge may still come',
  derived: 'Computed from other records of the source',
  assumed: 'Not invoiced yet: assumed from the last update',
};

/** Units that are not settled carry a mark: what is approximate must be seen. */
export function UnitsCell({ data }: DataGridCell<LineRow>) {
  const line = data?.line;
  if (!line) return null;
  const approximate = BASIS[line.units.basis];
  return (
    <span className={classes['figure']}>
      {approximate && (
        <Hint label={approximate} width={380}>
          <span role="img" aria-label={approximate} className={classes['approximate']}>
            ≈
          </span>
        </Hint>
      )}
      {showUnitsOfMonth(line)}
    </span>
  );
}
