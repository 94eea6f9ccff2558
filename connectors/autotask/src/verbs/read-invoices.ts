import type { Period } from '@tallylink/billing-model';
import type { BilledPage } from '@tallylink/connector-sdk';
import { AutotaskApi } from '../api/autotask-api.js';
import type { AutotaskContext } from '../api/context.js';
import { currenciesOf } from '../api/metadata.js';
import { allIn, pages } from '../api/paging.js';
import { BILLING_ITEM_FIELDS, toBilledItem } from '../normalize/billing-item.js';
import { unreadable } from '../normalize/wire-values.js';
import { wireDay } from '../operations/wire-parts.js';
import type { BillingItemRecord, ChargeRecord, CompanyRecord, Condition } from '../wire.js';
import { currencyOf } from './tenant-lists.js';

/** Posted items of services and charges whose day lies in the period, with the invoice they are on, in pages. */
export async function* readInvoices(
  request: { readonly period: Period },
  context: AutotaskContext,
): AsyncGenerator<BilledPage> {
  const api = new AutotaskApi(context);
  const names = new ItemNames(api);
  for await (const page of pages<BillingItemRecord>(api, {
    entity: 'BillingItems',
    fields: BILLING_ITEM_FIELDS,
    filter: filterOf(request.period),
    purpose: 'invoices',
  })) {
    await names.learn(page);
    yield { records: page.map((item) => toBilledItem(item, names.of(item))), last: false };
  }
  yield { records: [], last: true };
}

function filterOf(period: Period): Condition[] {
  return [
    { op: 'gte', field: 'itemDate', value: wireDay(period.start) },
    { op: 'lt', field: 'itemDate', value: wireDay(period.endExclusive) },
    {
      op: 'or',
      items: [
        { op: 'exist', field: 'contractServiceID' },
        { op: 'exist', field: 'contractChargeID' },
      ],
    },
  ];
}

/** What items refer to by id, asked for in lists, once. */
class ItemNames {
  private readonly currencies = new Map<number, string | null>();
  private readonly invoices = new Map<number, string | null>();
  private readonly charges = new Map<number, string | null>();

  constructor(private readonly api: AutotaskApi) {}

  async learn(items: readonly BillingItemRecord[]): Promise<void> {
    const currencies = await currenciesOf(this.api);
    await this.fetch<CompanyRecord>(
      'Companies',
      'currencyID',
      items.map((item) => item.companyID),
      this.currencies,
      (company) => currencyOf(currencies, company.currencyID),
    );
    await this.fetch<{ id: number; invoiceNumber: string | null }>(
      'Invoices',
      'invoiceNumber',
      items.map((item) => item.invoiceID),
      this.invoices,
      (invoice) => invoice.invoiceNumber,
    );
    await this.fetch<ChargeRecord>(
      'ContractCharges',
      'internalPurchaseOrderNumber',
      items.map((item) => item.contractChargeID),
      this.charges,
      (charge) => charge.internalPurchaseOrderNumber,
    );
  }

  of(item: BillingItemRecord): {
    currency: string;
    invoiceNumber: string | null;
    chargeReference: string | null;
  } {
    const currency = this.currencies.get(item.companyID);
    if (!currency) throw unreadable('billing item', item.id, `no currency of company ${item.companyID}`);
    return {
      currency,
      invoiceNumber: (item.invoiceID === null ? null : this.invoices.get(item.invoiceID)) ?? null,
      chargeReference:
        (item.contractChargeID === null ? null : this.charges.get(item.contractChargeID)) ?? null,
    };
  }

  private async fetch<T extends { readonly id: number }>(
    entity: string,
    field: string,
    ids: readonly (number | null)[],
    known: Map<number, string | null>,
    read: (record: T) => string | null,
  ): Promise<void> {
    const missing = ids.filter((id): id is number => id !== null && id !== undefined && !known.has(id));
    const query = { entity, fields: ['id', field], filter: [], purpose: 'invoices' } as const;
    for (const record of await allIn<T>(this.api, query, 'id', missing)) known.set(record.id, read(record));
  }
}
