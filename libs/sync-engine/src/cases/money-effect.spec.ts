import { describe, expect, it } from '@jest/globals';
import { line, play, target, type CaseOptions } from './case-fixture.js';

/** What each line's difference is worth in October. */
const effects = (options: CaseOptions): (string | null)[] =>
  play(options).validated.map(({ moneyEffect }) => moneyEffect?.amount ?? null);

const MORE = line({ units: '25, 28@12' });

describe('what a difference is worth in the month', () => {
  it('is the target’s price on the days that differ', () => {
    expect(effects({ lines: [MORE], target: target({ units: '25' }) })).toEqual(['11.42']);
    expect(effects({ lines: [MORE], target: target({ units: '25, 28@12' }) })).toEqual(['0']);
  });

  it('is that of the catalogue where the contract does not have the service yet', () => {
    const lines = [line({ units: '0, 10@12' })];
    expect(effects({ lines, target: target({ units: null }) })).toEqual(['38.06']);
  });

  it('leaves out days on which the service could not be added', () => {
    const late = target({ units: null, contract: '2026-10-15 2028-10-15' });
    expect(effects({ lines: [line({ units: '28' })], target: late })).toEqual(['90.59']);
  });

  it('is unknown while a price is', () => {
    const state = target({ units: null });
    const services = state.services.map((service) => ({ ...service, unitPrice: null }));
    expect(effects({ lines: [MORE], target: { ...state, services } })).toEqual([null]);
  });

  it('stands once where several lines feed one contract service', () => {
    const lines = [line({ id: '1', units: '20' }), line({ id: '2', units: '5, 8@12' })];
    expect(effects({ lines, target: target({ units: '25' }) })).toEqual(['11.42', null]);
  });
});
