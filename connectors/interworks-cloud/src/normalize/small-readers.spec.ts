import { describe, expect, it } from '@jest/globals';
import type { SourceCharge } from '@tallylink/billing-model';
import type { WireAccount } from '../wire.js';
import { endDatesOf } from './end-dates.js';
import { normalizeAccount } from './normalize-account.js';
import { RepeatedItems } from './repeated-items.js';
import { createdWithin, localDay, monthWindow } from './window.js';

const account: WireAccount = {
  id: 4207,
  name: ' ООО Северный Ветер ',
  email: 'billing@SEVERNY.example',
  customFields: [
    { groupFields: [{ name: 'VAT number', apiField: 'vatNumber', values: [{ value: 'CY10233210X' }] }] },
  ],
  billingAddress: { address: '1 Quay', city: 'Limassol', country: { code: 'CY' } },
};

describe('an account', () => {
  it('gives its own VAT number, by the field’s name or its technical name', () => {
    const read = (field: string | undefined) => normalizeAccount(account, field);
    expect(read('vatnumber')).toMatchObject({
      id: '4207',
      name: 'ООО Северный Ветер',
      vatNumber: 'CY10233210X',
      domain: 'severny.example',
    });
    expect(read('VAT number')).toMatchObject({ vatNumber: 'CY10233210X' });
    expect(read(undefined)).toMatchObject({ vatNumber: null });
  });

  it('has no domain of its own at a public mail service', () => {
    expect(normalizeAccount({ ...account, email: 'tern@gmail.com' }, undefined)).toMatchObject({
      domain: null,
    });
  });

  it('without a name is rejected', () => {
    expect(normalizeAccount({ ...account, name: '' }, undefined)).toMatchObject({
      code: 'ACCOUNT.UNREADABLE',
      id: '4207',
    });
  });
});

describe('the window of a month', () => {
  it('reaches from two months before it to three months after it, in local literals', () => {
    expect(createdWithin(monthWindow('2026-10'))).toBe(
      "createdAt ge datetime'2026-08-01' and createdAt lt datetime'2027-02-01'",
    );
  });

  it('knows the day where the marketplace is', () => {
    expect(localDay(new Date('2026-10-31T22:30:00Z'), 'Europe/Athens')).toBe('2026-11-01');
    expect(localDay(new Date('2026-10-31T22:30:00Z'), 'UTC')).toBe('2026-10-31');
  });
});

describe('end dates', () => {
  const line = (subscription: string, startDate: string, endDate: string) => ({
    items: [{ subscriptions: [{ id: subscription }], product: { id: 'p' }, startDate, endDate }],
  });
  const twice = (first: string, second: string) =>
    ['a', 'b'].flatMap((id) => [line(id, '2026-10-01', second), line(id, '2026-09-01', first)]);

  it('are told by lines that follow each other', () => {
    expect(endDatesOf(twice('2026-09-30', '2026-10-31'))).toBe('inclusive');
    expect(endDatesOf(twice('2026-10-01', '2026-11-01'))).toBe('exclusive');
  });

  it('are not told by one subscription, or when two disagree', () => {
    expect(endDatesOf(twice('2026-10-01', '2026-11-01').slice(0, 2))).toBeNull();
    expect(
      endDatesOf([
        ...twice('2026-10-01', '2026-11-01'),
        line('c', '2026-09-01', '2026-09-30'),
        line('c', '2026-10-01', '2026-10-31'),
      ]),
    ).toBeNull();
  });
});

describe('an item id on two documents', () => {
  it('is rejected the second time, with its amount', () => {
    const charge = (documentId: string) =>
      ({
        itemId: 'i-1',
        documentId,
        documentCode: documentId,
        description: 'Backup',
        amount: { amount: '5', currency: 'EUR' },
      }) as SourceCharge;
    const items = new RepeatedItems();
    expect(items.separate([charge('d-1'), charge('d-1')]).charges).toHaveLength(2);
    const second = items.separate([charge('d-2')]);
    expect(second.charges).toEqual([]);
    expect(second.rejected).toEqual([
      expect.objectContaining({ code: 'ITEM.ID_REPEATED', amount: { amount: '5', currency: 'EUR' } }),
    ]);
  });
});
