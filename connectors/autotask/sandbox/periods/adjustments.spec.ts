import { afterEach, describe, expect, it } from '@jest/globals';
import {
  CONTRACT,
  INACTIVE_SERVICE,
  LINE,
  SERVICE,
  YEARLY_SERVICE,
  type SmallScenario,
} from '../testing/small-scenario.js';
import { closeAll, startSmall } from '../testing/start-small.js';

afterEach(closeAll);

const on = (day: string, unitChange: number, more = {}) => ({
  contractServiceID: LINE,
  effectiveDate: `${day}T00:00:00`,
  unitChange,
  ...more,
});

async function refusal(
  fields: Record<string, unknown>,
  changes: SmallScenario = {},
  switches = {},
): Promise<string> {
  const { adjust, control } = await startSmall(changes);
  await control.switches(switches);
  const before = await control.state();
  const reply = await adjust(fields);
  expect(await control.state()).toEqual(before);
  return reply.status === 500 ? (reply.json.errors?.join() ?? '') : `status ${reply.status}`;
}

async function rowsOfOctober(
  changes: SmallScenario,
  switches: Record<string, string>,
  ...adjustments: readonly Record<string, unknown>[]
) {
  const { adjust, control, query } = await startSmall(changes);
  await control.switches(switches);
  for (const fields of adjustments) expect((await adjust(fields)).json).toEqual({ itemId: null });
  const rows = await query(
    'ContractServiceUnits',
    { op: 'gte', field: 'startDate', value: '2026-10-01' },
    { op: 'lte', field: 'startDate', value: '2026-10-31' },
  );
  return rows.map((row) => [
    String(row.startDate).slice(5, 10),
    String(row.endDate).slice(5, 10),
    row.units,
    row.price,
  ]);
}

describe('units rows', () => {
  it('are cut on the day of a change, and both rows hold that day', async () => {
    expect(await rowsOfOctober({}, {}, on('2026-10-12', 3))).toEqual([
      ['10-01', '10-12', 25, 147.5],
      ['10-12', '10-31', 28, 165.2],
    ]);
  });

  it('end on the day before, and are prorated, where the switches say so', async () => {
    const switches = { rowEnd: 'dayBefore', splitRowAmounts: 'prorated' };
    // 147.50 × 11/31 = 52.3387; 165.20 × 20/31 = 106.5806
    expect(await rowsOfOctober({}, switches, on('2026-10-12', 3))).toEqual([
      ['10-01', '10-11', 25, 52.3387],
      ['10-12', '10-31', 28, 106.5806],
    ]);
  });

  it('are changed themselves by a change on a period’s first day', async () => {
    expect(await rowsOfOctober({}, {}, on('2026-10-01', 3))).toEqual([['10-01', '10-31', 28, 165.2]]);
  });

  it('step from the contract’s start day, not from the calendar', async () => {
    const agreement = { start: '2026-09-15', end: '2027-09-14' };
    const rows = await rowsOfOctober({ agreement, line: { from: '2026-09-15' } }, {});
    expect(rows).toEqual([['10-15', '11-14', 25, 147.5]]);
  });

  it('shift after an earlier-dated change', async () => {
    const rows = await rowsOfOctober({}, {}, on('2026-10-20', 2), on('2026-10-12', 3));
    expect(rows.map((row) => row[2])).toEqual([25, 28, 30]);
  });

  it('keep the time of day out of the date', async () => {
    const rows = await rowsOfOctober(
      {},
      {},
      { contractServiceID: LINE, effectiveDate: '2026-10-12T23:00:00-02:00', unitChange: 3 },
    );
    expect(rows[1]?.[0]).toBe('10-12');
  });

  it('keep their ids when a change cuts one of them', async () => {
    const { adjust, query } = await startSmall();
    const all = { op: 'exist', field: 'id' };
    const before = (await query('ContractServiceUnits', all)).map((row) => row.id);
    await adjust(on('2026-10-12', 3));
    const after = (await query('ContractServiceUnits', all)).map((row) => row.id);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(before.length + 1);
  });
});

describe('adjustments by contract and service', () => {
  const first = {
    contractID: CONTRACT,
    effectiveDate: '2026-10-12T00:00:00',
    unitChange: 10,
    adjustedUnitPrice: 12.5,
    adjustedUnitCost: 10.1,
  };

  it('create the line and its first units', async () => {
    const { adjust, query } = await startSmall();
    await adjust({ ...first, serviceID: YEARLY_SERVICE });
    const [line] = await query('ContractServices', { op: 'eq', field: 'serviceID', value: YEARLY_SERVICE });
    expect(line).toMatchObject({ contractID: CONTRACT, unitPrice: 12.5, unitCost: 10.1 });
    const rows = await query('ContractServiceUnits', {
      op: 'eq',
      field: 'contractServiceID',
      value: line?.id,
    });
    expect(rows[0]).toMatchObject({ startDate: '2026-10-12T00:00:00Z', units: 10, price: 125, cost: 101 });
  });

  it('change the line that is there, unless a repeat is allowed', async () => {
    const { adjust, query } = await startSmall();
    await adjust({ ...first, serviceID: SERVICE });
    expect(await query('ContractServices', { op: 'exist', field: 'id' })).toHaveLength(1);
    await adjust({ ...first, serviceID: SERVICE, allowRepeatService: true });
    expect(await query('ContractServices', { op: 'exist', field: 'id' })).toHaveLength(2);
  });
});

describe('refusals', () => {
  it.each([
    [
      'no date',
      { contractServiceID: LINE, unitChange: 1 },
      'Missing Required Field: effectiveDate. ; on record number [1].',
    ],
    [
      'a day before the contract',
      on('2025-12-31', 1),
      'ContractServiceAdjustment effectiveDate must be between',
    ],
    [
      'a day after the contract',
      on('2027-01-01', 1),
      'ContractServiceAdjustment effectiveDate must be between',
    ],
    [
      'an unknown line',
      { ...on('2026-10-12', 1), contractServiceID: 77 },
      'ContractService does not exist or is invalid',
    ],
    [
      'an unknown contract',
      { contractID: 77, serviceID: SERVICE, effectiveDate: '2026-10-12', unitChange: 1 },
      'Contract does not exist or is invalid',
    ],
    [
      'an inactive service',
      { contractID: CONTRACT, serviceID: INACTIVE_SERVICE, effectiveDate: '2026-10-12', unitChange: 1 },
      'is inactive',
    ],
    ['units below 0', on('2026-10-12', -26), 'negative number of units'],
    ['a fraction', on('2026-10-12', 2.5), 'Could not convert the value 2.5 of field unitChange to Int32'],
  ])('%s', async (_name, fields, text) => {
    expect(await refusal(fields)).toContain(text);
  });

  it('a second change on a day that has one', async () => {
    const { adjust } = await startSmall();
    await adjust(on('2026-10-12', 3));
    expect((await adjust(on('2026-10-12', -3))).json.errors).toEqual([
      'Attempt to insert duplicate data into contract_service_period',
    ]);
    expect((await adjust(on('2026-10-13', -3))).status).toBe(200);
  });

  it('a day on which the line itself began in mid-period', async () => {
    expect(await refusal(on('2026-10-12', 1), { line: { from: '2026-10-12' } })).toContain('duplicate data');
  });

  it('an inactive contract, another type of contract', async () => {
    expect(await refusal(on('2026-10-12', 1), { agreement: { active: false } })).toContain('inactive');
    expect(await refusal(on('2026-10-12', 1), { agreement: { recurring: false } })).toContain(
      'Recurring Service',
    );
  });

  it('zero units, posted days and other periods where the switches say so', async () => {
    expect(await refusal(on('2026-10-12', -25), {}, { zeroUnits: 'refuse' })).toContain('cannot be 0');
    const posted = { line: { postedThrough: '2026-10-31' } };
    expect(await refusal(on('2026-10-12', 1), posted, { postedPeriod: 'refuse' })).toContain(
      'already approved and posted',
    );
    const yearly = {
      contractID: CONTRACT,
      serviceID: YEARLY_SERVICE,
      effectiveDate: '2026-10-12',
      unitChange: 1,
    };
    expect(await refusal(yearly, {}, { periodMismatch: 'refuse' })).toContain('period type');
  });

  it('nothing of the kind where the switches accept', async () => {
    const { adjust, control } = await startSmall({ agreement: { active: false } });
    await control.switches({ inactiveContract: 'accept', duplicateDates: 'accept', negativeUnits: 'accept' });
    expect((await adjust(on('2026-10-12', 3))).status).toBe(200);
    expect((await adjust(on('2026-10-12', -40))).status).toBe(200);
  });
});

describe('a contract’s end', () => {
  const shorten = { id: CONTRACT, endDate: '2026-10-15T00:00:00' };

  it('takes later periods and changes with it', async () => {
    const { adjust, call, query } = await startSmall();
    await adjust(on('2026-10-20', 3));
    expect((await call('PATCH', 'Contracts', shorten)).json).toEqual({ itemId: CONTRACT });
    const rows = await query('ContractServiceUnits', { op: 'gte', field: 'startDate', value: '2026-10-01' });
    expect(rows.map((row) => [row.endDate, row.units])).toEqual([['2026-10-15T00:00:00Z', 25]]);
  });

  it('cannot cut a posted period', async () => {
    const { call } = await startSmall({ line: { postedThrough: '2026-10-31' } });
    expect((await call('PATCH', 'Contracts', shorten)).json.errors?.[0]).toContain(
      'already approved and posted contract period',
    );
    expect((await call('PATCH', 'Contracts', { id: CONTRACT, endDate: '2027-12-31' })).status).toBe(200);
  });
});
