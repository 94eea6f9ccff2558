'use client';

import { Checkbox, Table, Text } from '@mantine/core';
import type { RunReply } from '@/api/schemas';
import { kindHeading } from '../fns/kind-words';
import type { RowGroup } from '../fns/row-choices';
import type { BulkCreate } from '../hooks/use-bulk-create';
import classes from './bulk-create.module.css';

interface RowGroupHeadProps {
  readonly group: RowGroup;
  readonly target: RunReply['target'];
  readonly state: BulkCreate;
}

/** A kind, by the target's own word, with all of its rows at once. */
export function RowGroupHead({ group, target, state }: RowGroupHeadProps) {
  const heading = kindHeading(group.kind, target.vocabulary);
  const ticked = group.rows.filter(({ choice }) => choice.action === 'create').length;
  const able = group.rows.filter(({ hindrances }) => hindrances.length === 0).length;
  const choosing = state.phase === 'choosing';
  return (
    <Table.Tr className={classes['group'] ?? ''}>
      <Table.Th>
        {choosing && (
          <Checkbox
            size="xs"
            aria-label={`All ${heading.toLowerCase()}`}
            disabled={able === 0}
            checked={ticked > 0 && ticked === able}
            indeterminate={ticked > 0 && ticked < able}
            onChange={(event) => state.tickAll(group.rows, event.currentTarget.checked)}
          />
        )}
      </Table.Th>
      <Table.Th colSpan={3} scope="rowgroup">
        {heading}
        <Text span fz="sm" fw={400} c="dimmed" ml={8}>
          {choosing ? `${ticked} of ${group.rows.length} ticked` : group.rows.length}
        </Text>
      </Table.Th>
    </Table.Tr>
  );
}
