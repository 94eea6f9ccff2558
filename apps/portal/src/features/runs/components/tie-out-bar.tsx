'use client';

import { Group, Text } from '@mantine/core';
import type { TieOutReply } from '@/api/schemas';
import { formatAmount, signOf, type Money } from '@/components/figures/format-amount';
import { TieOutGate } from './tie-out-gate';
import classes from './tie-out-bar.module.css';

interface PartProps {
  readonly label: string;
  readonly money: Money;
  /** Something of this part waits for somebody: counted, so that +2.00 and −2.00 are two. */
  readonly open?: number;
}

function Part({ label, money, open = 0 }: PartProps) {
  const quiet = signOf(money.amount) === 'zero' && open === 0;
  return (
    <Text
      span
      fz="sm"
      className={classes['part'] ?? ''}
      data-open={open > 0 || undefined}
      {...(quiet ? { c: 'dimmed' } : {})}
    >
      <span className={classes['label']}>{label}</span> {formatAmount(money.amount)}
      {open > 0 && <span className={classes['count']}>▲ {open}</span>}
    </Text>
  );
}

function Plus(props: PartProps) {
  return (
    <>
      <Text span fz="sm" c="dimmed">
        +
      </Text>
      <Part {...props} />
    </>
  );
}

/** Charges that belong to no line: those that wait, and those that somebody excluded. */
function ChargeParts({ tieOut }: { readonly tieOut: TieOutReply }) {
  const { unlinkedChargesTotal, excludedChargesTotal, counts } = tieOut;
  const excluded = signOf(excludedChargesTotal.amount) !== 'zero';
  return (
    <>
      {(counts.unlinkedCharges > 0 || !excluded) && (
        <Plus label="charges without a line" money={unlinkedChargesTotal} open={counts.unlinkedCharges} />
      )}
      {excluded && <Plus label="excluded charges" money={excludedChargesTotal} />}
    </>
  );
}

/** Always in sight: what was invoiced is accounted for, or it says what is not. One row a currency. */
export function TieOutBar({ items }: { readonly items: readonly TieOutReply[] }) {
  return (
    <section className={classes['bar']} aria-label="Tie-out">
      {items.map((tieOut) => (
        <div key={tieOut.currency} className={classes['row']}>
          <Group gap={10} wrap="wrap" style={{ rowGap: 2 }}>
            <Text span fz="sm" fw={650}>
              Tie-out {tieOut.currency}
            </Text>
            <Part label="invoices" money={tieOut.invoicesTotal} />
            <Text span fz="sm" c="dimmed">
              =
            </Text>
            <Part label="lines" money={tieOut.linesTotal} />
            <ChargeParts tieOut={tieOut} />
            <span className={classes['divider']} aria-hidden />
            <Part label="linked" money={tieOut.linked} />
            <Part label="excluded" money={tieOut.excluded} />
            <Part label="unlinked" money={tieOut.unlinked} open={tieOut.counts.unlinkedLines} />
          </Group>
          <TieOutGate tieOut={tieOut} />
        </div>
      ))}
    </section>
  );
}
