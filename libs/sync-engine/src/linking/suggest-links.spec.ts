import type { TargetCustomer, TargetService } from '@tallylink/billing-model';
import { describe, expect, it } from '@jest/globals';
import { line, target } from '../cases/case-fixture.js';
import { suggestLinks, type EntityLink, type SuggestLinksInput } from './index.js';

const customer = (id: string, name: string, rest: Partial<TargetCustomer> = {}): TargetCustomer => ({
  id,
  name,
  reference: null,
  vatNumber: null,
  domain: null,
  active: true,
  kind: 'customer',
  currency: 'EUR',
  ...rest,
});

const service = (id: string, name: string, rest: Partial<TargetService> = {}): TargetService => ({
  id,
  name,
  sku: null,
  partNumber: null,
  reference: null,
  billingPeriodMonths: 1,
  active: true,
  unitPrice: null,
  unitCost: null,
  ...rest,
});

function suggest(input: {
  readonly name: string;
  readonly customers: readonly TargetCustomer[];
  readonly source?: Partial<SuggestLinksInput['customers'][number]>;
}) {
  const one = line({ units: '1', customer: { id: 'c1', name: input.name } });
  const state = { ...target({ units: '1' }), customers: input.customers };
  const [found] = suggestLinks({
    lines: [one],
    customers: [{ id: 'c1', name: input.name, ...input.source }],
    links: [],
    target: state,
  });
  return found!.suggestions.filter((suggestion) => suggestion.kind === 'customer');
}

describe('suggested customers', () => {
  it.each([
    ['Tidewater Dental', 'TIDEWATER DENTAL Ltd.'],
    ['Harbour & Finch', 'Finch and Harbour GmbH'],
    ['Καφέ Ερμής ΑΕ', 'Kafe Ermis S.A.'],
    ['Северный Ветер ООО', 'Severnyi Veter'],
    ['Großhandel Möller', 'Grosshandel Moller AG'],
    ['Müller & Söhne Maschinenbau GmbH', 'Mueller und Soehne Maschinenbau'],
    ["O'Brien Logistics", 'OBrien Logistics PLC'],
  ])('%s is %s', (name, other) => {
    const [best] = suggest({ name, customers: [customer('x', 'Something Else'), customer('t', other)] });
    expect(best).toMatchObject({ targetId: 't', score: 92, sentence: 'same name', ambiguous: false });
  });

  it('says how alike two names are when a word is misspelt', () => {
    const [best] = suggest({ name: 'Tidewater Dental', customers: [customer('t', 'Tidewater Dentel')] });
    expect(best!.score).toBeGreaterThan(50);
    expect(best!.score).toBeLessThan(92);
    expect(best!.sentence).toMatch(/^name \d+ % alike$/);
  });

  it.each<
    readonly [string, Partial<TargetCustomer>, Partial<SuggestLinksInput['customers'][number]>, string]
  >([
    ['VAT number', { vatNumber: '094.259.216' }, { vatNumber: 'EL094259216' }, 'same VAT number'],
    [
      'domain',
      { domain: 'https://www.finch.example/' },
      { email: 'it@finch.example' },
      'same domain finch.example',
    ],
    ['our id', { reference: 'c1' }, {}, 'our id c1 stands in its record'],
  ])('the same %s outranks the same name', (_what, fields, source, sentence) => {
    const customers = [customer('by-name', 'Harbour & Finch'), customer('by-fact', 'HF Services', fields)];
    const found = suggest({ name: 'Harbour & Finch', customers, source });
    expect(found.map((one) => one.targetId)).toEqual(['by-fact', 'by-name']);
    expect(found[0]).toMatchObject({ sentence, ambiguous: false });
  });

  it('one VAT number on two companies is ambiguous', () => {
    const vat = { vatNumber: 'EL094259216' };
    const found = suggest({
      name: 'A',
      customers: [customer('1', 'North', vat), customer('2', 'South', vat)],
      source: vat,
    });
    expect(found.map((one) => one.ambiguous)).toEqual([true, true]);
  });

  it('a mail provider is no domain of a company', () => {
    const customers = [customer('1', 'Quite Another', { domain: 'gmail.com' })];
    expect(suggest({ name: 'Harbour', customers, source: { email: 'x@gmail.com' } })).toEqual([]);
  });

  it('never suggests the MSP itself, prospects or inactive companies', () => {
    const name = 'Harbour & Finch';
    const customers = [
      customer('0', name, { kind: 'self' }),
      customer('1', name, { kind: 'other' }),
      customer('2', name, { active: false }),
    ];
    expect(suggest({ name, customers })).toEqual([]);
  });
});

describe('suggested services and contracts', () => {
  const tie = (kind: EntityLink['kind'], sourceKey: string, targetId: string): EntityLink => ({
    kind,
    sourceKey,
    targetId,
    version: 1,
    decidedBy: '',
    decidedAt: '',
    reason: '',
    score: null,
    previousTargetId: null,
  });
  const run = (services: readonly TargetService[], code: string | null = null) => {
    const one = line({ units: '1', service: { id: 'p1', name: 'Office Suite Std', code } });
    const state = { ...target({ units: null }), services };
    const links = [tie('customer', 'c1', 't1')];
    return suggestLinks({ lines: [one], customers: [], links, target: state })[0]!.suggestions;
  };

  it('the part number comes before the name', () => {
    const found = run(
      [service('name', 'Office Suite Std'), service('sku', 'Suite, basic', { sku: 'os-100' })],
      'OS-100',
    );
    expect(found.filter((one) => one.kind === 'service').map((one) => one.targetId)).toEqual(['sku', 'name']);
  });

  it('of the same name, the service with the same billing period wins', () => {
    const found = run([
      service('y', 'Office Suite Std', { billingPeriodMonths: 12 }),
      service('m', 'Office Suite Std'),
    ]);
    expect(found.filter((one) => one.kind === 'service')).toMatchObject([
      { targetId: 'm', score: 92, ambiguous: false },
      { targetId: 'y', score: 62 },
    ]);
  });

  it('a period in the name is no other name', () => {
    const found = run([
      service('y', 'Office Suite Std yearly', { billingPeriodMonths: 12 }),
      service('m', 'Office Suite Std, monthly'),
    ]);
    expect(found.filter((one) => one.kind === 'service').map((one) => [one.targetId, one.score])).toEqual([
      ['m', 92],
      ['y', 62],
    ]);
  });

  it('the only active recurring contract of the period is suggested, and a tied customer is not asked for again', () => {
    const found = run([]);
    expect(found).toMatchObject([
      { kind: 'contract', sourceKey: 'sub-1', targetId: 'a1', score: 90, ambiguous: false },
    ]);
  });

  it("the contract of the subscription itself comes before the customer's default one", () => {
    const state = target({ units: null });
    const [first] = state.agreements;
    const agreements = [
      { ...first!, id: 'default', reference: 'default:c1:1' },
      { ...first!, id: 'own', reference: 'sub-1' },
      { ...first!, id: 'other' },
    ];
    const [found] = suggestLinks({
      lines: [line({ units: '1' })],
      customers: [],
      links: [tie('customer', 'c1', 't1')],
      target: { ...state, agreements, services: [] },
    });
    expect(found!.suggestions).toMatchObject([
      { targetId: 'own', score: 100, ambiguous: false },
      { targetId: 'default', score: 94, ambiguous: false },
      { targetId: 'other', score: 60 },
    ]);
  });

  it('10,000 lines of 500 customers against 1,000 companies and services take little time', () => {
    const names = Array.from(
      { length: 1000 },
      (_, i) => `Company ${(i * 7919).toString(36)} ${(i * 104729).toString(36)}`,
    );
    const lines = Array.from({ length: 10_000 }, (_, i) =>
      line({
        units: '1',
        id: String(i),
        customer: { id: `c${i % 500}`, name: `${names[i % 500]!} Ltd` },
        service: { id: `p${i % 1000}`, name: `Service ${names[i % 1000]!}` },
      }),
    );
    const state = {
      ...target({ units: null }),
      customers: names.map((name, i) => customer(`t${i}`, name)),
      services: names.map((name, i) => service(`s${i}`, `Service ${name}`)),
    };
    const found = suggestLinks({ lines, customers: [], links: [], target: state });
    expect(found.every((one, i) => one.suggestions[0]!.targetId === `t${i % 500}`)).toBe(true);
  });
});
