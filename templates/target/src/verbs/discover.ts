import type { TargetDiscovery } from '@tallylink/connector-sdk';
import { get } from '../api/sample-target-api.js';
import { VALUE_DIGITS } from '../operations/refuse.js';
import type { SampleTargetContext } from '../sample-target.context.js';

/** What the vendor can do. The engine plans by this and knows no vendor: say what its documentation says. */
export async function discover(context: SampleTargetContext): Promise<TargetDiscovery> {
  const { now, currencies } = await get<{ now: string; currencies: readonly string[] }>(
    { endpoint: 'account', purpose: 'start' },
    context,
  );
  return {
    capabilities: {
      integerUnits: true,
      zeroUnits: 'accept',
      oneChangePerDay: true,
      prorates: true,
      postedDays: 'refuse',
      rounding: 'delta-items',
      unitValueDigits: VALUE_DIGITS,
      amountDigits: 2,
      marksCreated: true,
      oneOffCharges: true,
      readsInvoices: false,
    },
    now,
    choices: { defaultCurrency: currencies.map((code) => ({ value: code, label: code })) },
  };
}
