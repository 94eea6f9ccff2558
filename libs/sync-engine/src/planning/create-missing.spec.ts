import { describe, expect, it } from '@jest/globals';
import { eur, line, target } from '../cases/case-fixture.js';
import {
  defaultNameTemplates,
  planCreateMissing,
  prefillCreateMissing,
  type PrefillContext,
} from '../index.js';

const one = line({
  units: '25',
  cost: '4.10, 4.30@15',
  service: { id: 'p1', name: 'Office Suite Std', code: 'OS-100' },
});
const context = (rest: Partial<PrefillContext>): PrefillContext => ({
  kind: 'customer',
  month: '2026-10',
  policies: { price: { kind: 'markup', percent: '40' } },
  target: target({ units: '25' }),
  ...rest,
});

describe('creating what is missing', () => {
  it('a customer starts with what the source knows of it', () => {
    const customer = { id: 'c1', name: 'Harbour & Finch', vatNumber: 'EL094259216', city: 'Athens' };
    const { item, missing, linkKey } = prefillCreateMissing(one, context({ customer }));
    expect(item.values).toMatchObject({
      name: 'Harbour & Finch',
      reference: 'c1',
      currency: 'EUR',
      vatNumber: 'EL094259216',
      city: 'Athens',
      phone: null,
    });
    expect([missing, linkKey]).toEqual([[], 'c1']);
  });

  it('a contract starts on the first day of the month, for twelve months, with our id as its number', () => {
    const { item, missing } = prefillCreateMissing(
      one,
      context({ kind: 'contract', targetCustomerId: 't1' }),
    );
    expect(item).toMatchObject({
      kind: 'contract',
      targetCustomerId: 't1',
      values: { reference: 'sub-1', billingPeriodMonths: 1, start: '2026-10-01', endExclusive: '2027-10-01' },
    });
    expect(missing).toEqual([]);
    expect(prefillCreateMissing(one, context({ kind: 'contract' })).missing).toEqual(['targetCustomerId']);
  });

  it('a shared contract is the default for its billing period', () => {
    expect(prefillCreateMissing(one, context({ kind: 'contract', shared: true })).linkKey).toBe(
      'default:c1:1',
    );
  });

  it('a service has a name of its own, the part number and a price by the rule', () => {
    const { item, linkKey } = prefillCreateMissing(one, context({ kind: 'service' }));
    expect(item.values).toMatchObject({
      name: 'Office Suite Std (monthly)',
      sku: 'OS-100',
      unitCost: eur('4.30'),
      reference: linkKey,
    });
    expect(item.kind === 'service' && +item.values.unitPrice.amount).toBe(6.02);
  });

  it('without a price rule a person gives the price', () => {
    const { missing } = prefillCreateMissing(
      one,
      context({ kind: 'service', policies: { price: { kind: 'leave' } } }),
    );
    expect(missing).toEqual(['unitPrice']);
  });

  it('the operation creates exactly what the dialog showed, under a stable id', () => {
    const { item } = prefillCreateMissing(one, context({ kind: 'contract', targetCustomerId: 't1' }));
    const operation = planCreateMissing(item);
    expect(operation).toMatchObject({
      kind: 'create-agreement',
      targetCustomerId: 't1',
      before: null,
      after: item.values,
      lineIds: ['1'],
    });
    expect(planCreateMissing(item).id).toBe(operation.id);
    expect(planCreateMissing(item, { runId: 'r1' }).id).not.toBe(operation.id);
  });
});

describe('names by template', () => {
  const names = {
    customer: '{customer} ({number})',
    contract: '{customer} / {product} / {term}',
    service: '{sku} {product}',
  };
  const nameOf = (kind: PrefillContext['kind'], rest: Partial<PrefillContext> = {}): string =>
    prefillCreateMissing(one, context({ kind, names, targetCustomerId: 't1', ...rest })).item.values.name;

  it('every kind is named by its own', () => {
    expect(nameOf('customer')).toBe(`${one.customer.name} (${one.customer.id})`);
    expect(nameOf('contract')).toMatch(/\/ Office Suite Std \/ /);
    expect(nameOf('service')).toBe('OS-100 Office Suite Std');
  });

  it('the default ones give the names that there were without templates', () => {
    for (const kind of ['customer', 'contract', 'service'] as const)
      expect(nameOf(kind, { names: defaultNameTemplates })).toBe(
        prefillCreateMissing(one, context({ kind })).item.values.name,
      );
    expect(nameOf('contract', { names: defaultNameTemplates })).toBe(
      `${one.customer.name} – Office Suite Std, monthly`,
    );
  });

  it('what makes a name unique is never cut off', () => {
    const short = nameOf('service', { names: defaultNameTemplates, longestNames: { service: 16 } });
    expect(short).toBe('Offic… (monthly)');
  });
});
