import { describe, expect, it } from '@jest/globals';
import { line, play, target } from './case-fixture.js';

/** A month of `count` lines, twenty contract services a customer, every tenth with a change. */
function world(count: number) {
  const base = target({ units: '25' });
  const customers = Array.from({ length: count / 20 }, (_, i) => ({
    ...base.customers[0]!,
    id: `t${i}`,
    name: `Customer ${i}`,
  }));
  const agreements = customers.map((one, i) => ({ ...base.agreements[0]!, id: `a${i}`, customerId: one.id }));
  const services = Array.from({ length: 20 }, (_, i) => ({
    ...base.services[0]!,
    id: `s${i}`,
    name: `Service ${i}`,
  }));
  const lines = Array.from({ length: count }, (_, i) =>
    line({
      id: String(i),
      units: i % 10 === 0 ? '25, 28@12' : '25',
      customer: { id: `c${Math.floor(i / 20)}`, name: `Customer ${Math.floor(i / 20)}` },
      service: { id: `p${i % 20}`, name: `Service ${i % 20}` },
    }),
  );
  const agreementLines = lines.map((_, i) => ({
    ...base.lines[0]!,
    id: `al${i}`,
    agreementId: `a${Math.floor(i / 20)}`,
    customerId: `t${Math.floor(i / 20)}`,
    serviceId: `s${i % 20}`,
  }));
  const made = { version: 2, decidedBy: '', decidedAt: '', reason: '', score: null, previousTargetId: null };
  const links = lines.flatMap((one, i) => [
    { ...made, kind: 'customer' as const, sourceKey: one.customer.id, targetId: `t${Math.floor(i / 20)}` },
    { ...made, kind: 'contract' as const, sourceKey: one.contract.id, targetId: `a${Math.floor(i / 20)}` },
    { ...made, kind: 'service' as const, sourceKey: `p${i % 20}~main~1~1`, targetId: `s${i % 20}` },
  ]);
  return { lines, links, target: { ...base, customers, agreements, services, lines: agreementLines } };
}

describe('a large month', () => {
  it('of 10,000 lines is linked, validated and planned: the changed ones change, the others match', () => {
    const month = world(10_000);
    const { plan, validated } = play(month);
    expect(plan.operations).toHaveLength(1000);
    expect(validated.filter((one) => one.findings[0]!.code === 'match')).toHaveLength(9000);
  });
});
