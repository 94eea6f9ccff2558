'use client';

import { IconLink, IconUnlink } from '@tabler/icons-react';
import type { LineTotalsReply, LinkKind, LinkStateReply } from '@/api/schemas';
import type { DataGridCell } from '@/components/data-grid';
import { Hint } from '@/components/feedback/hint';
import { formatAmount, formatCounted } from '@/components/figures/format-amount';
import type { LineRow } from '../fns/line-row';
import type { LinesContext } from '../lines-context';
import classes from './cells.module.css';

function linkTitle(link: LinkStateReply, targetName: string): string {
  if (link.linked) return `Linked to “${link.targetName ?? link.targetId}” in ${targetName}`;
  if (!link.suggestion) return `Not linked; nothing like it was found in ${targetName}`;
  return `Not linked; suggested: “${link.suggestion.targetName}”, ${link.suggestion.score} %. ${link.suggestion.sentence}`;
}

// The sums stand a second time beside the label: their own columns may be out of sight.
function totalText(total: LineTotalsReply, columnId: string | undefined): string {
  const { currency, lines, chargesTotal, moneyEffect } = total;
  if (columnId === 'customer') return `Total ${currency} · ${formatCounted(lines, 'line')}`;
  if (columnId !== 'service') return '';
  return `Charges ${formatAmount(chargesTotal.amount)} · Effect ${formatAmount(moneyEffect.amount, { signed: true })}`;
}

/** The source's name, and whether it is linked. The target's name stands on hover and in the panel. */
export function LinkCell({ data, column, value, context }: DataGridCell<LineRow, LinesContext>) {
  const line = data?.line;
  if (!line) {
    return (
      <span className={classes['total']}>{data?.total ? totalText(data.total, column?.getColId()) : ''}</span>
    );
  }
  const kind = (column?.getColId() ?? 'customer') as LinkKind;
  const link = line.links[kind];
  const title = linkTitle(link, context.targetName);
  const Icon = link.linked ? IconLink : IconUnlink;
  return (
    <span className={classes['cell']}>
      <span
        className={`${classes['text']} ${kind === 'contract' ? classes['mono'] : ''}`}
        title={String(value)}
      >
        {String(value)}
      </span>
      <Hint label={title} width={360} className={classes['mark']}>
        <Icon
          size={15}
          role="img"
          aria-label={title}
          color={link.linked ? 'var(--mantine-color-dimmed)' : 'var(--tl-attention)'}
          strokeOpacity={link.linked ? 0.6 : 1}
        />
      </Hint>
    </span>
  );
}
