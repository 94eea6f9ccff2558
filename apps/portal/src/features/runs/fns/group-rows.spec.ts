import { describe, expect, it } from '@jest/globals';
import { groupByCustomer, keepBands } from './group-rows';
import { lineRow } from './line-row';
import { sampleFinding, sampleLine } from './sample-line';

const line = (id: string, customer: string, severity: 'ok' | 'attention' = 'ok') =>
  lineRow(
    sampleLine({
      id,
      customer: { id: customer, name: `Customer ${customer}` },
      findings: [sampleFinding({ severity })],
    }),
  );
const rows = [line('1', 'a'), line('2', 'a', 'attention'), line('3', 'b')];

describe('groupByCustomer', () => {
  it('puts a counting band over the lines of each customer', () => {
    const grouped = groupByCustomer(rows, new Set(), []);
    expect(grouped.map(({ id }) => id)).toEqual(['group-a', '1', '2', 'group-b', '3']);
    expect(grouped[0]?.group).toMatchObject({ name: 'Customer a', lines: 2, todo: 1, open: true });
  });

  it('keeps the lines of a closed customer away, and still counts them', () => {
    const grouped = groupByCustomer(rows, new Set(['a']), []);
    expect(grouped.map(({ id }) => id)).toEqual(['group-a', 'group-b', '3']);
    expect(grouped[0]?.group).toMatchObject({ lines: 2, open: false });
  });
});

describe('a band', () => {
  it('has the totals of its customer, each currency apart', () => {
    const total = (customerId: string, currency: string) => ({
      customerId,
      currency,
      lines: 1,
      chargesTotal: { amount: '5', currency },
      moneyEffect: { amount: '0', currency },
    });
    const all = [total('a', 'EUR'), total('b', 'EUR'), total('a', 'JPY')];
    const [bandA] = groupByCustomer(rows, new Set(), all);
    expect(bandA?.group?.totals).toEqual([all[0], all[2]]);
  });
});

describe('keepBands', () => {
  it('brings lines back under their band after sorting', () => {
    const [bandA, one, two, bandB, three] = groupByCustomer(rows, new Set(), []).map((data) => ({ data }));
    const nodes = [three!, two!, bandB!, one!, bandA!];
    keepBands(nodes);
    expect(nodes.map(({ data }) => data.id)).toEqual(['group-a', '2', '1', 'group-b', '3']);
  });

  it('leaves an ungrouped grid as it was sorted', () => {
    const nodes = [{ data: rows[2]! }, { data: rows[0]! }];
    keepBands(nodes);
    expect(nodes.map(({ data }) => data.id)).toEqual(['3', '1']);
  });
});
