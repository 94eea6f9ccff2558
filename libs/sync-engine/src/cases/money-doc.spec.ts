import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { money, prorate, roundMoney, sumMoney, type DecimalString } from '@tallylink/billing-model';
import { assembleMonth } from '../assembly/index.js';
import { charge, costText, input } from '../assembly/testing/builders.js';
import { lineOf } from '../assembly/testing/case-table.js';
import { planUsageCharge } from '../planning/index.js';
import { defaultPolicies, priceByRule, type LinkPolicies, type PriceRule } from '../linking/index.js';
import { eur, line, MONTH, play, target, type CaseOptions } from './case-fixture.js';

const document = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/money.md'), 'utf8');

/** The rows of every marked table of the document, by the mark. */
const tables = new Map(
  [...document.matchAll(/<!-- runs: ([\w-]+) -->\s+((?:\|.*\|\n)+)/g)].map(([, name, text]) => [
    name!,
    text!
      .trim()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  ]),
);

/** `25 × 102.50, 3 × 12.90` */
const pairs = (text: string): [string, string][] =>
  text.split(', ').map((part) => part.split(' × ') as [string, string]);

function ruleOf(text: string): PriceRule {
  const [kind, value] = text.split(' ') as [string, DecimalString];
  return kind === 'margin' ? { kind, amount: value } : { kind: 'markup', percent: value };
}

const two = (amount: DecimalString): DecimalString => roundMoney(eur(amount), 2).amount;

/** What each kind of table computes for a row, in the words of its last cells. */
const runs: Readonly<Record<string, (...cells: string[]) => readonly string[]>> = {
  'price-behind-a-part': (unitPrice, first, last) => {
    const part = charge(first!, last!, '3', unitPrice!, money(unitPrice!, 'EUR').amount);
    const own = {
      ...part,
      amount: eur(sumMoney([eur(unitPrice!), eur(unitPrice!), eur(unitPrice!)], 'EUR').amount),
    };
    const { costs } = lineOf(assembleMonth(input([own])));
    return [money(costs.at(-1)!.unitCost!.amount, 'EUR').amount];
  },
  'unit-cost': (text) => {
    const charges = pairs(text!).map(([units, amount]) =>
      charge('2026-10-01', '2026-10-31', units, '4.10', amount),
    );
    return [costText(lineOf(assembleMonth(input(charges))))];
  },
  'weighted-cost': (text) => {
    const lines = pairs(text!).map(([units, cost], i) => line({ id: String(i + 1), units, cost }));
    const units = sumMoney(
      lines.map((one) => eur(one.units.steps[0]!.units)),
      'EUR',
    ).amount;
    const { plan } = play({ lines, target: target({ units }) });
    return [(plan.operations[0]!.after as { unitCost: { amount: string } }).unitCost.amount];
  },
  'named-rounding': (units, cost) => {
    const { plan, validated } = play({
      lines: [line({ units: units!, cost: cost! })],
      target: target({ units: units! }),
    });
    const named = validated[0]!.findings.find((one) => one.code === 'rounding');
    const kept = (plan.operations[0]!.after as { unitCost: { amount: string } }).unitCost.amount;
    return [kept, named?.money ? two(named.money.amount) : 'none'];
  },
  'price-rule': (rule, cost) => [
    roundMoney(priceByRule(ruleOf(rule!), eur(cost!), 4)!, 4).amount.replace(/0{1,2}$/, ''),
  ],
  consumption: (rule, consumed) => {
    const used = line({ units: '1', kind: 'usage', chargesTotal: eur(consumed!) });
    const policies = { ...defaultPolicies, price: ruleOf(rule!) };
    const where = { month: MONTH, customerId: 't1', agreementId: 'a1', amountDigits: 2 };
    return [planUsageCharge({ ...where, line: used, policies })!.after.unitPrice.amount];
  },
  proration: (full, days, of) => [
    prorate(eur(full!), { days: Number.parseInt(days!, 10), periodDays: Number.parseInt(of!, 10), digits: 2 })
      .amount,
  ],
  preview: (rounding, held, units) => {
    const capabilities = { rounding: rounding as 'delta-items' | 'split-rows' };
    const { plan } = play({
      lines: [line({ units: units! })],
      target: target({ units: held! }),
      capabilities,
    });
    const { thisMonth, nextMonth } = plan.customers[0]!;
    return [two(thisMonth.after.amount), two(nextMonth.after.amount)];
  },
  named: (units, held, situation) => {
    const { plan } = play({ lines: [line({ units: units! })], ...situations[situation!]!(held!) });
    return [
      two(
        sumMoney(
          plan.leftovers.map((one) => one.money!),
          'EUR',
        ).amount,
      ),
    ];
  },
  tolerance: (source, held, units, text) => {
    const [kind, value] = text!.split(' ') as [string, string | undefined];
    const none = defaultPolicies.tolerances;
    const tolerances = value === undefined ? none : { ...none, [kind]: value };
    const { findings } = play({
      lines: [line({ units: units!, cost: source! })],
      target: target({ units: units!, cost: held! }),
      policies: { tolerances },
    });
    return [findings[0]!];
  },
};

const under =
  (effective: LinkPolicies['effective']) =>
  (units: string): Omit<CaseOptions, 'lines'> => ({
    target: target({ units }),
    policies: { effective },
  });
const situations: Readonly<Record<string, (units: string) => Omit<CaseOptions, 'lines'>>> = {
  none: (units) => ({ target: target({ units }) }),
  'October posted': (units) => ({ target: target({ units, postedBefore: '2026-10-02' }) }),
  'next period': under('next-period'),
  'increase exact': under('increase-exact'),
};

describe('docs/money.md', () => {
  it('has every table, and none that nothing runs', () => {
    expect([...tables.keys(), ''].sort()).toEqual([...Object.keys(runs), 'analysis', ''].sort());
    expect([...tables.values()].flat().length).toBeGreaterThan(45);
  });

  const rows = [...tables].flatMap(([name, cells]) =>
    name === 'analysis' ? [] : cells.map((row) => [name, row] as const),
  );
  it.each(rows)('%s: %j', (name, row) => {
    const found = runs[name]!(...row);
    expect(found).toEqual(row.slice(-found.length));
  });
});
