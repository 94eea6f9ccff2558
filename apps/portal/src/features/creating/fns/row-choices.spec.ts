import { describe, expect, it } from '@jest/globals';
import { chooseRows, groupRows, inView, tickAll } from './row-choices';
import { sampleRow } from './sample-row';

const customer = sampleRow();
const contract = sampleRow({ key: 'contract 1', kind: 'contract', needs: customer.key });
const doubtful = sampleRow({ key: 'customer 2', doubtful: true });
const priceless = sampleRow({ key: 'service 1', kind: 'service', problems: ['Enter the price.'] });
const actions = (rows: Parameters<typeof chooseRows>[0], edits = {}) =>
  chooseRows(rows, edits).map(({ choice }) => choice.action);

describe('what is done with the rows', () => {
  it('creates what nothing speaks against', () => {
    expect(actions([customer, doubtful, priceless, contract])).toEqual([
      'create',
      'leave',
      'leave',
      'create',
    ]);
  });

  it('leaves a contract out with its customer, and takes it again with it', () => {
    const left = { [customer.key]: { choice: { action: 'leave' } as const } };
    expect(actions([customer, contract], left)).toEqual(['leave', 'leave']);
    expect(chooseRows([customer, contract], left)[1]?.hindrances.join()).toContain('Waits for its customer');
    const linked = {
      [customer.key]: { choice: { action: 'link', targetId: '7', targetName: 'H' } as const },
    };
    expect(actions([customer, contract], linked)).toEqual(['link', 'create']);
  });

  it('never creates what has a problem, whatever was ticked', () => {
    const edits = { [priceless.key]: { choice: { action: 'create' } as const } };
    expect(actions([priceless], edits)).toEqual(['leave']);
    expect(actions([sampleRow({ working: true })])).toEqual(['leave']);
    expect(actions([sampleRow({ nameTaken: true })])).toEqual(['leave']);
  });

  it('ticks a whole group, but for what cannot be created', () => {
    const rows = chooseRows([customer, doubtful, sampleRow({ key: 'customer 3', problems: ['x'] })], {});
    const on = tickAll(rows, {}, true);
    expect(actions([customer, doubtful], on)).toEqual(['create', 'create']);
    expect(on['customer 3']).toBeUndefined();
    expect(actions([customer, doubtful], tickAll(rows, on, false))).toEqual(['leave', 'leave']);
  });

  it('shows what others need first, and apart what looks alike', () => {
    const rows = chooseRows([contract, priceless, customer], {});
    expect(groupRows(rows).map(({ kind }) => kind)).toEqual(['customer', 'service', 'contract']);
    const itsContract = sampleRow({ key: 'contract 2', kind: 'contract', needs: doubtful.key });
    const some = chooseRows([customer, doubtful, contract, itsContract], {});
    const keys = (view: 'clear' | 'doubtful' | 'all') =>
      some.filter((one) => inView(one, view)).map(({ row }) => row.key);
    expect(keys('clear')).toEqual([customer.key, contract.key]);
    expect(keys('doubtful')).toEqual([doubtful.key, itsContract.key]);
    expect(keys('all')).toHaveLength(4);
  });
});
