import { afterEach, describe, expect, it } from '@jest/globals';
import { money, type ChangeLineOperation, type Operation } from '@tallylink/billing-model';
import type { RunningSandbox, ScenarioTarget } from '@tallylink/connector-testing';
import { AutotaskConnector } from '../src/autotask.connector.js';
import { base, startOneContract } from './one-contract.js';

const connector = new AutotaskConnector();
let sandbox: RunningSandbox;
afterEach(() => sandbox.close());

async function start(more: Partial<ScenarioTarget> = {}) {
  const started = await startOneContract([{ ...base, postedThrough: '2026-09-30' }], more);
  sandbox = started.sandbox;
  return started.context;
}

const common = { targetCustomerId: '501', summary: 's', lineIds: [], ticked: true } as const;
const changeOn = (effectiveDate: string): ChangeLineOperation => ({
  ...common,
  id: `change-${effectiveDate}`,
  chain: 'line',
  kind: 'change-line',
  agreementId: '601',
  agreementLineId: '801',
  serviceId: '701',
  effectiveDate,
  before: { units: '25', unitPrice: money('5.90', 'EUR'), unitCost: money('4.10', 'EUR') },
  after: { units: '28', unitPrice: money('5.90', 'EUR'), unitCost: money('4.10', 'EUR') },
});

describe('what was seen right before a batch of writes', () => {
  it('says nothing of days that it did not cover: a posted one is looked at, and not written', async () => {
    const context = await start();
    await connector.prepare([changeOn('2026-10-12')], context);
    const refused = await connector.apply(changeOn('2026-05-12'), context);
    expect(refused).toMatchObject({ outcome: 'rejected', code: 'PERIOD.POSTED' });
    expect(context.http.counts.write).toBe(0);
  });

  it('is read again for a batch on other days, so that its writes need not ask', async () => {
    const context = await start();
    await connector.prepare([changeOn('2026-10-12')], context);
    await connector.prepare([changeOn('2027-03-12')], context);
    const asked = { ...context.http.counts };
    expect(await connector.apply(changeOn('2027-03-12'), context)).toMatchObject({ outcome: 'applied' });
    expect(context.http.counts).toEqual({ ...asked, write: 1 });
  });
});

describe('what is created', () => {
  const usage = (currency: string): Operation => ({
    ...common,
    id: 'charge',
    chain: 'charge',
    kind: 'create-charge',
    agreementId: '601',
    before: null,
    after: {
      name: 'Usage',
      reference: 'tl-1',
      day: '2026-10-31',
      units: '1',
      unitPrice: money('5.90', currency),
      unitCost: null,
      agreementLineId: null,
    },
  });

  it('is refused in another currency than the customer is billed in, and not sent', async () => {
    const context = await start();
    expect(await connector.apply(usage('USD'), context)).toMatchObject({
      outcome: 'rejected',
      code: 'CURRENCY.MISMATCH',
    });
    expect(context.http.counts.write).toBe(0);
    expect(await connector.apply(usage('EUR'), context)).toMatchObject({ outcome: 'applied' });
  });

  it('is a conflict when two records carry our id', async () => {
    const alpha = { type: 'customer', active: true, currency: 'EUR' } as const;
    const context = await start({
      customers: [
        { ...alpha, id: 501, name: 'Alpha', reference: 'tl-9' },
        { ...alpha, id: 502, name: 'Alpha again', reference: 'tl-9' },
      ],
    });
    const creation: Operation = {
      ...common,
      id: 'company',
      chain: 'company',
      kind: 'create-customer',
      before: null,
      after: { name: 'Alpha', reference: 'tl-9', currency: 'EUR' },
    };
    const [verified] = await connector.verify([creation], context);
    expect(verified).toMatchObject({ operationId: 'company', outcome: 'conflict', reference: null });
  });

  it('is absent where the contract has the service without units, whatever that costs', async () => {
    const started = await startOneContract([{ ...base, units: 0, unitPrice: '6.10' }]);
    sandbox = started.sandbox;
    const { before: _none, kind: _kind, agreementLineId: _line, ...change } = changeOn('2026-10-12');
    const addition: Operation = { ...change, id: 'add', kind: 'add-line', before: null };
    const [verified] = await connector.verify([addition], started.context);
    expect(verified).toMatchObject({ outcome: 'absent', reference: null });
  });
});
