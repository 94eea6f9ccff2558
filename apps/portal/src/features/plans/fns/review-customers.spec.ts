import { describe, expect, it } from '@jest/globals';
import type { CustomerPreviewReply } from '../../../api/schemas';
import { chainsOf, offeredChains, reviewCustomers, tickedOperationIds } from './review-customers';
import { sampleOperation } from './sample-operation';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const preview = (targetCustomerId: string, name: string, change: string): CustomerPreviewReply => ({
  targetCustomerId,
  name,
  currency: 'EUR',
  operations: 1,
  monthBefore: eur('0'),
  monthAfter: eur('0'),
  nextBefore: eur('0'),
  nextAfter: eur('0'),
  change: eur(change),
  items: [],
});

describe('reviewCustomers', () => {
  it('puts the largest change of money first, whatever its sign', () => {
    const operations = ['1', '2', '3'].map((id) => sampleOperation({ id, chain: id, targetCustomerId: id }));
    const customers = [
      preview('1', 'Small', '9.00'),
      preview('2', 'Loss', '-120.00'),
      preview('3', 'Big', '40.00'),
    ];
    expect(reviewCustomers({ operations, customers }).map(({ name }) => name)).toEqual([
      'Loss',
      'Big',
      'Small',
    ]);
  });

  it('leaves out customers for whom nothing is planned', () => {
    expect(reviewCustomers({ operations: [], customers: [preview('1', 'Calm', '0')] })).toEqual([]);
  });
});

describe('chains', () => {
  const operations = [
    sampleOperation({ id: 'a', chain: 'x' }),
    sampleOperation({ id: 'b', chain: 'y', ticked: false }),
    sampleOperation({ id: 'c', chain: 'x' }),
  ];

  it('stand together in the order given, and are ticked whole', () => {
    const chains = chainsOf(operations);
    expect(chains.map(({ id }) => id)).toEqual(['x', 'y']);
    expect([...offeredChains(chains)]).toEqual(['x']);
    expect(tickedOperationIds(chains, new Set(['x']))).toEqual(['a', 'c']);
  });
});
