import { describe, expect, it } from '@jest/globals';
import type { AgreementLine } from '@tallylink/billing-model';
import { CAPABILITIES, MONTH } from '../cases/case-fixture.js';
import { manyLines, type Part } from '../cases/many-lines.js';
import { buildPlan, compareMonth, defaultPolicies, resolveLinks, validateMonth } from '../index.js';

/** How often the engine looks at what the target has of `copies` times the same customers. */
function looksAt(copies: number) {
  const { target, lines, links } = manyLines(PARTS, '01');
  let looks = 0;
  const counted = (line: AgreementLine, id: string): AgreementLine => ({
    ...line,
    id,
    get steps() {
      looks += 1;
      return line.steps;
    },
  });
  const many = Array.from({ length: copies }, (_, i) =>
    resolveLinks({ lines, links, exclusions: [], target }).map((one) => ({
      ...one,
      line: { ...one.line, id: `${one.line.id}/${i}` },
      agreementLineId: `${one.agreementLineId}/${i}`,
    })),
  );
  const state = {
    ...target,
    lines: many.flatMap((_, i) => target.lines.map((line) => counted(line, `${line.id}/${i}`))),
  };
  const input = {
    month: MONTH,
    resolved: many.flat(),
    target: state,
    capabilities: CAPABILITIES,
    policies: defaultPolicies,
  };
  looks = 0;
  const compared = compareMonth(input);
  const comparing = looks;
  const validated = validateMonth(input, compared);
  const validating = looks - comparing;
  buildPlan({ ...input, validated, versions: { snapshotIds: [], linkVersion: 1 } }, compared);
  return { comparing, validating, planning: looks - comparing - validating, all: looks };
}

const PARTS: Part[] = [0, 1, 2, 3].flatMap((customer) =>
  [0, 1, 2].map((service) => ({
    customer,
    service,
    units: service === 0 ? '5, 8@12' : '5',
    actual: '5',
    cost: '4.10',
  })),
);

describe('a month that was compared', () => {
  it('is compared, validated and planned in at most ten looks a line each: a second comparison takes as many again', () => {
    const { comparing, validating, planning } = looksAt(2);
    const most = 10 * 2 * PARTS.length;
    for (const looks of [comparing, validating, planning]) expect(looks).toBeLessThanOrEqual(most);
    expect(2 * comparing).toBeGreaterThan(most);
  });

  it('costs twice the looks for twice the lines, also of the same customers', () => {
    expect(looksAt(20).all).toBe(2 * looksAt(10).all);
  });
});
