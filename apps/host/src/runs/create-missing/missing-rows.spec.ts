import { describe, expect, it } from '@jest/globals';
import type { BillingLine } from '@tallylink/billing-model';
import type { LineLinksReply } from '../../run-store/lines.dto.js';
import type { LackingLine } from './lacking-lines.repository.js';
import { firstRows, missingRows } from './missing-rows.js';

const line = (id: string, customer: string, contract: string): BillingLine =>
  ({
    id,
    customer: { id: customer, name: customer },
    contract: { id: contract, name: contract },
    service: { id: 'p', name: 'Backup' },
    addOn: false,
    billingPeriodMonths: 1,
    commitmentMonths: 1,
  }) as BillingLine;

const state = (linked: boolean, suggestion: object | null = null) =>
  ({ linked, targetId: linked ? '7' : null, suggestion }) as LineLinksReply['customer'];
const links = (change: Partial<LineLinksReply> = {}): LineLinksReply => ({
  customer: state(false),
  contract: state(false),
  service: state(true),
  agreementLineId: null,
  ...change,
});

const lines = new Map([
  ['1', line('1', 'a', 's1')],
  ['2', line('2', 'a', 's2')],
  ['3', line('3', 'b', 's3')],
]);
const lacking: LackingLine[] = ['1', '2', '3'].map((id) => ({ id, links: links() }));
const keysOf = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);

describe('what lines lack', () => {
  it('is each thing once, what others need first', () => {
    const rows = missingRows(lacking, lines);
    expect(keysOf(rows)).toEqual(['customer a', 'customer b', 'contract s1', 'contract s2', 'contract s3']);
    expect(rows[0]?.lineIds).toEqual(['1', '2']);
    expect(rows.map(({ needs }) => needs)).toEqual([null, null, 'customer a', 'customer a', 'customer b']);
  });

  it('leaves out what is linked, and kinds that are not asked for', () => {
    const linked = [{ id: '1', links: links({ customer: state(true), service: state(false) }) }];
    expect(
      missingRows(linked, lines).map(({ key, needs, targetCustomerId }) => [key, needs, targetCustomerId]),
    ).toEqual([
      ['service p~main~1~1', null, null],
      ['contract s1', null, '7'],
    ]);
    expect(keysOf(missingRows(lacking, lines, ['contract']))).toEqual([
      'contract s1',
      'contract s2',
      'contract s3',
    ]);
    expect(missingRows(lacking, lines, ['contract'])[0]?.needs).toBeNull();
  });

  it('shows first what nothing is suggested for, and no contract without its customer', () => {
    const suggested = { targetId: '9' };
    const some = [
      { id: '1', links: links({ customer: state(false, suggested) }) },
      { id: '2', links: links({ customer: state(false, suggested) }) },
      { id: '3', links: links() },
    ];
    const rows = missingRows(some, lines);
    expect(keysOf(firstRows(rows, 2))).toEqual(['customer b', 'contract s3']);
    expect(keysOf(firstRows(rows, 3))).toEqual(['customer a', 'customer b', 'contract s3']);
    expect(firstRows(rows, 9)).toEqual(rows);
  });
});
