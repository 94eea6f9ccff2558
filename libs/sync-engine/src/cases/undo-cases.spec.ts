import { describe, expect, it } from '@jest/globals';
import type { Operation, TargetState } from '@tallylink/billing-model';
import { eur, line, operationText, play, target, type CaseOptions } from './case-fixture.js';
import { afterWrites, postedBefore, undo, type UndoOptions } from './undo-fixture.js';

const case2: CaseOptions = { lines: [line({ units: '25, 28@12' })], target: target({ units: '25' }) };

/** Plays a case, applies it, and plans the undo. */
function undone(options: CaseOptions, how: { posted?: string } & Partial<UndoOptions> = {}) {
  const { posted, ...rest } = how;
  const applied = play(options).plan.operations;
  const [before] = options.target.lines;
  const written = afterWrites(before!, applied);
  const state: TargetState = { ...options.target, lines: [posted ? postedBefore(written, posted) : written] };
  const plan = undo({ applied, target: state, ...rest });
  return {
    plan,
    operations: plan.operations.map(operationText),
    leftovers: plan.leftovers.map((one) => `${one.money?.amount} ${one.reason} ${one.period.start}`),
  };
}

describe('undo', () => {
  it('takes units back on the next day, and names the day that stays', () => {
    const { operations, leftovers, plan } = undone(case2);
    expect(operations).toEqual(['28 → 25 @13']);
    // 5.90 × 3 × 1/31.
    expect(leftovers).toEqual(['-0.57 used 2026-10-12']);
    expect(plan.operations[0]!.summary).toMatch(/taking back the change of 12 October$/);
  });

  it('shows who is billed what instead', () => {
    const { plan } = undone(case2);
    expect(plan.customers).toMatchObject([{ customerName: 'Harbour & Finch Ltd', currency: 'EUR' }]);
    // 158.92 with the change; 147.50 without, and 0.57 for the day that stays.
    expect(plan.totals[0]).toMatchObject({
      thisMonth: { before: eur('158.92'), after: eur('148.07') },
      nextMonth: {
        before: eur('165.20'),
        after: eur('147.50'),
      },
    });
  });

  it('moves behind what is posted, with all changes in one, and names the month', () => {
    const two = { ...case2, lines: [line({ units: '25, 28@12, 30@20' })] };
    const { operations, leftovers } = undone(two, { posted: '2026-10-02' });
    expect(operations).toEqual(['30 → 25 @2026-11-01']);
    expect(leftovers).toEqual(['-4.57 posted 2026-10-12', '-11.42 posted 2026-10-20']);
  });

  it('brings cost and price back with the units', () => {
    const { operations } = undone({ ...case2, lines: [line({ units: '25', cost: '4.30' })] });
    expect(operations).toEqual(['cost 4.3 → 4.1 @2']);
  });

  it('where the target hides the values of a split row, they come back with the next period', () => {
    const options = { ...case2, lines: [line({ units: '25', cost: '4.30' })] };
    const applied = play(options).plan.operations;
    const written = afterWrites(case2.target.lines[0]!, applied);
    const [first] = written.steps;
    const hidden = [
      { ...first!, unitCost: null },
      { ...first!, day: '2026-11-01' },
    ];
    const plan = undo({ applied, target: { ...case2.target, lines: [{ ...written, steps: hidden }] } });
    expect(plan.operations.map(operationText)).toEqual(['cost 4.3 → 4.1 @2026-11-01']);
  });

  it('leaves what somebody has added since', () => {
    const applied = play(case2).plan.operations;
    const written = afterWrites(case2.target.lines[0]!, applied);
    const added = { ...written.steps.at(-1)!, day: '2026-10-20', units: '33' };
    const state = { ...case2.target, lines: [{ ...written, steps: [...written.steps, added] }] };
    const plan = undo({ applied, target: state });
    expect(plan.operations.map(operationText)).toEqual(['28 → 25 @13']);
  });

  describe('of a service that was added', () => {
    const fresh: CaseOptions = { lines: [line({ units: '0, 10@12' })], target: target({ units: null }) };
    const applied = play(fresh).plan.operations;
    const [there] = target({ units: '0' }).lines;
    const now = { ...fresh.target, lines: [afterWrites({ ...there!, steps: [] }, applied)] };
    const references = { [applied[0]!.id]: 'al1' };

    it('sets it to 0 from the next day', () => {
      const plan = undo({ applied, target: now, references });
      expect(plan.operations.map(operationText)).toEqual(['10 → 0 @13']);
      expect(plan.leftovers.map((one) => one.money)).toEqual([eur('-1.90')]);
    });

    it('says what goes on where the target takes no 0', () => {
      const plan = undo({ applied, target: now, references, capabilities: { zeroUnits: 'refuse' } });
      expect(plan.operations).toEqual([]);
      expect(plan.leftovers.map((one) => one.reason)).toContain('refused');
      expect(plan.leftovers.at(-1)!.sentence).toContain('end the service there by hand');
      // The month after, whole: 10 × 5.90.
      expect(plan.leftovers.at(-1)!.money).toEqual(eur('-59.00'));
    });
  });

  describe('of a charge', () => {
    const posted = { ...case2, target: target({ units: '25', postedBefore: '2026-10-02' }) };
    const applied = play({ ...posted, take: ['charge-once'] }).plan.operations.filter(
      (one) => one.kind === 'create-charge',
    );
    const shared = { applied, target: posted.target, references: { [applied[0]!.id]: 'c7' } };

    it('deletes it, and the bill is without it', () => {
      const plan = undo(shared);
      expect(plan.operations).toMatchObject([{ kind: 'delete-charge', chargeId: 'c7', agreementId: 'a1' }]);
      expect(plan.totals[0]!.thisMonth).toEqual({
        before: eur('158.92'),
        after: eur('147.50'),
      });
    });

    it.each([
      ['billed already', { chargesBilled: new Set(['c7']) }, 'it is billed already'],
      ['gone', { chargesGone: new Set(['c7']) }, 'is not in the target any more'],
      ['not deletable', { capabilities: { deletesCharges: false } }, 'does not let us delete it'],
    ])('stays when it is %s, and says so', (_, how, says) => {
      const plan = undo({ ...shared, ...how });
      expect(plan.operations).toEqual([]);
      expect(plan.kept).toMatchObject([{ operationId: applied[0]!.id, money: eur('11.42') }]);
      expect(plan.kept[0]!.sentence).toContain(says);
      expect(plan.guards).toEqual([plan.kept[0]!.sentence]);
    });
  });

  it('of an extension: the contract stays, its services bill nothing past the old end', () => {
    const ended: CaseOptions = {
      lines: [line({ units: '25, 28@12' })],
      target: target({ units: '25', contract: '2026-01-01 2026-10-10' }),
      extensions: [{ agreementId: 'a1', endExclusive: '2027-10-10' }],
    };
    const applied = play(ended).plan.operations;
    const state = target({ units: '25', contract: '2026-01-01 2027-10-10' });
    const plan = undo({ applied, target: { ...state, lines: [afterWrites(state.lines[0]!, applied)] } });
    expect(plan.operations.map(operationText)).toEqual(['25 → 0 @10', '3 → 0 @13']);
    expect(plan.kept.map((one) => one.sentence)).toEqual([expect.stringContaining('is never shortened')]);
  });

  it.each(['create-customer', 'create-agreement', 'create-service'] as const)(
    'of %s: it stays, as it bills nothing',
    (kind) => {
      const operation = { kind, id: 'c', chain: 'c', lineIds: [], ticked: true, after: { name: 'Acme' } };
      const plan = undo({ applied: [operation as unknown as Operation], target: case2.target });
      expect(plan.operations).toEqual([]);
      expect(plan.kept[0]!.sentence).toMatch(/Acme stays .+ bills nothing/);
    },
  );
});
