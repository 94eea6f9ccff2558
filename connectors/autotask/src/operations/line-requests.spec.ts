import { describe, expect, it } from '@jest/globals';
import type { AddLineOperation, ChangeLineOperation, LineState } from '@tallylink/billing-model';
import { wireJson } from '../wire-json.js';
import { addLineRequest, changeLineRequest, refuseLine } from './line-requests.js';
import { refuseUnresolved } from './refuse-unresolved.js';
import { base, state } from './testing/builders.js';

const change = (before: LineState, after: LineState): ChangeLineOperation => ({
  ...base,
  kind: 'change-line',
  agreementId: '3001',
  agreementLineId: '8801',
  serviceId: '71',
  effectiveDate: '2026-10-12',
  before,
  after,
});
const add = (after: LineState): AddLineOperation => ({
  ...base,
  kind: 'add-line',
  agreementId: '3001',
  serviceId: '71',
  effectiveDate: '2026-10-12',
  before: null,
  after,
});
const settings = { zeroUnits: 'accept' } as const;

describe('change-line', () => {
  it('sends the difference, the price and the cost from the day on', () => {
    expect(wireJson(changeLineRequest(change(state('25'), state('28'))).body)).toBe(
      '{"contractServiceID":8801,"unitChange":3,"adjustedUnitPrice":5.9,"adjustedUnitCost":4.1,"effectiveDate":"2026-10-12T00:00:00"}',
    );
  });

  it('says the day and the units as people write them', () => {
    expect(changeLineRequest(change(state('1200'), state('28'))).sentence).toBe(
      'Changes the units from 1,200 to 28 from 12 October 2026 on, price 5.9 EUR, cost 4.1 EUR.',
    );
    expect(addLineRequest(add(state('12500', '5.9', null))).sentence).toBe(
      'Puts the service on the contract with 12,500 units from 12 October 2026 on, price 5.9 EUR.',
    );
  });

  it('sends fewer units as a negative difference, and no cost where costs are hidden', () => {
    expect(wireJson(changeLineRequest(change(state('10'), state('7', '5.9', null))).body)).toBe(
      '{"contractServiceID":8801,"unitChange":-3,"adjustedUnitPrice":5.9,"effectiveDate":"2026-10-12T00:00:00"}',
    );
  });

  it('writes decimals digit for digit', () => {
    const text = wireJson(
      changeLineRequest(change(state('25'), state('25', '0.1000000000000000055', '9007199254740993'))).body,
    );
    expect(text).toContain('"adjustedUnitPrice":0.1000000000000000055');
    expect(text).toContain('"adjustedUnitCost":9007199254740993');
  });
});

describe('refuseLine', () => {
  it.each([
    ['UNITS.FRACTIONAL', change(state('25'), state('2.5'))],
    ['UNITS.FRACTIONAL', change(state('2.5'), state('3'))],
    ['UNITS.NEGATIVE', change(state('25'), state('-1'))],
    ['AMOUNT.TOO_FINE', change(state('25'), state('25', '5.9', '45.22936'))],
  ])('%s', (code, operation) => {
    expect(refuseLine(operation, settings)?.code).toBe(code);
  });

  it('refuses 0 units only where the connection says so', () => {
    expect(refuseLine(change(state('25'), state('0')), settings)).toBeNull();
    expect(refuseLine(change(state('25'), state('0')), { zeroUnits: 'refuse' })?.code).toBe('UNITS.ZERO');
  });
});

describe('add-line', () => {
  it('names contract and service, and never asks for a second line', () => {
    expect(wireJson(addLineRequest(add(state('10'))).body)).toBe(
      '{"contractID":3001,"serviceID":71,"unitChange":10,"adjustedUnitPrice":5.9,"adjustedUnitCost":4.1,"effectiveDate":"2026-10-12T00:00:00","allowRepeatService":false}',
    );
  });

  it('is not sent while its contract does not exist', () => {
    expect(refuseUnresolved({ ...add(state('1')), agreementId: 'new:contract' })?.code).toBe(
      'REFERENCE.UNRESOLVED',
    );
    expect(refuseUnresolved(add(state('1')))).toBeNull();
  });
});
