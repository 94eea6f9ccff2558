import { describe, expect, it } from '@jest/globals';
import { changesOf, confirmLabel, countRows, createManyRequest } from './create-request';
import { chooseRows } from './row-choices';
import { sampleRow } from './sample-row';

const customer = sampleRow();
const service = sampleRow({ key: 'service 1', kind: 'service', name: 'Web Filter' });
const contract = sampleRow({ key: 'contract 1', kind: 'contract', needs: customer.key });
const edits = {
  [service.key]: { price: ' 3.40 ' },
  [customer.key]: { choice: { action: 'link', targetId: '501', targetName: 'H' } as const },
};

describe('what is confirmed', () => {
  it('is what is shown, amounts as text', () => {
    const rows = chooseRows([customer, service, contract], edits);
    expect(createManyRequest({ lineIds: ['l-1'] }, rows, edits)).toEqual({
      lineIds: ['l-1'],
      rows: [
        {
          key: customer.key,
          name: customer.name,
          proof: customer.proof,
          action: 'link',
          targetId: '501',
        },
        {
          key: service.key,
          name: 'Web Filter',
          proof: service.proof,
          unitPrice: { amount: '3.40', currency: 'EUR' },
          action: 'create',
        },
        { key: contract.key, name: contract.name, proof: contract.proof, action: 'create' },
      ],
    });
  });

  it('says on its button how much it is', () => {
    const rows = chooseRows([customer, service, contract], edits);
    expect(countRows(rows, 2)).toEqual({ created: 2, linked: 1, requests: 6 });
    expect(confirmLabel({ created: 14, linked: 0, requests: 20 }, 'Autotask')).toBe('Create 14 in Autotask');
    expect(confirmLabel({ created: 2, linked: 1, requests: 6 }, 'Autotask')).toBe('Create 2 and link 1');
    expect(confirmLabel({ created: 0, linked: 1, requests: 0 }, 'Autotask')).toBe('Link 1');
  });

  it('asks the host about what was typed, but not with half of a number', () => {
    const currencies = { a: 'EUR', b: 'EUR' };
    expect(
      changesOf({ a: { name: 'New', price: '3.' }, b: { price: '3.4' }, c: { name: 'x' } }, currencies),
    ).toEqual([
      { key: 'a', name: 'New' },
      { key: 'b', unitPrice: { amount: '3.4', currency: 'EUR' } },
    ]);
    expect(changesOf({ a: { choice: { action: 'leave' } } }, currencies)).toEqual([]);
  });
});
