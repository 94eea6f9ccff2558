import type { Agreement, TargetCustomer, TargetService } from '@tallylink/billing-model';
import type { TargetSearchRequest } from '@tallylink/connector-sdk';
import { get } from '../api/sample-target-api.js';
import { toAgreement, toCustomer, toService } from '../normalize/records.js';
import type { SampleTargetContext } from '../sample-target.context.js';
import type { WireContract, WireCustomer, WireList, WireService } from '../wire.js';

/** What a person could mean who types into a linking cell: one page is enough. */
export async function search(
  { kind, text, customerId, limit }: TargetSearchRequest,
  context: SampleTargetContext,
): Promise<readonly (TargetCustomer | Agreement | TargetService)[]> {
  const first = async <T>(endpoint: string): Promise<readonly T[]> => {
    const parameters = {
      text,
      ...(customerId === undefined ? {} : { customerId: JSON.stringify([customerId]) }),
    };
    return ((await get<WireList<T>>({ endpoint, parameters }, context)).records ?? []).slice(0, limit);
  };
  switch (kind) {
    case 'customer':
      return (await first<WireCustomer>('customers')).map(toCustomer);
    case 'agreement':
      return (await first<WireContract>('contracts')).map(toAgreement);
    case 'service':
      return (await first<WireService>('services')).map((each) =>
        toService(each, context.settings.defaultCurrency),
      );
  }
}
