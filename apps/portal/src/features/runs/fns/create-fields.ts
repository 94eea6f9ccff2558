import type { CreateMissingItem, LinkKind } from '../../../api/schemas';

export interface CreateField {
  readonly name: keyof CreateMissingItem;
  readonly label: string;
  readonly help?: string;
  readonly type: 'text' | 'date' | 'integer' | 'money';
}

const text = (name: keyof CreateMissingItem, label: string, help?: string): CreateField => ({
  name,
  label,
  type: 'text',
  ...(help ? { help } : {}),
});

const FIELDS: Readonly<Record<LinkKind, readonly CreateField[]>> = {
  customer: [
    text('name', 'Name'),
    text('phone', 'Phone'),
    text('email', 'E-mail'),
    text('vatNumber', 'VAT number', 'The customer’s own number.'),
    text('address', 'Address'),
    text('postalCode', 'Postal code'),
    text('city', 'City'),
    text('countryCode', 'Country', 'Two letters, for example GR.'),
  ],
  contract: [
    text('name', 'Name'),
    {
      name: 'billingPeriodMonths',
      label: 'Billing period in months',
      type: 'integer',
      help: 'Services on it are charged this often.',
    },
    { name: 'start', label: 'First day', type: 'date', help: 'Its billing periods step from this day.' },
    {
      name: 'endExclusive',
      label: 'Ends before',
      type: 'date',
      help: 'The first day that is no longer covered.',
    },
  ],
  service: [
    text('name', 'Name', 'Must be unique in the target.'),
    text('sku', 'SKU'),
    { name: 'billingPeriodMonths', label: 'Billing period in months', type: 'integer' },
    {
      name: 'unitPrice',
      label: 'Unit price',
      type: 'money',
      help: 'What one unit is billed at for a full period.',
    },
    { name: 'unitCost', label: 'Unit cost', type: 'money' },
  ],
};

export const createFields = (kind: LinkKind): readonly CreateField[] => FIELDS[kind];

/** The dialog's texts, from the values that the host proposes. */
export function textsOfValues(
  kind: LinkKind,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    createFields(kind).map(({ name, type }) => {
      const value = values[name];
      const shown =
        type === 'money' && value && typeof value === 'object'
          ? (value as { amount?: unknown }).amount
          : value;
      return [name, shown === null || shown === undefined ? '' : String(shown)];
    }),
  );
}

interface ItemInput {
  readonly kind: LinkKind;
  readonly lineId: string;
  readonly currency: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** What is sent: fields that were left empty are left out, so that the host fills them in. */
export function createItem({ kind, lineId, currency, texts }: ItemInput): CreateMissingItem {
  const values = createFields(kind).flatMap(({ name, type }): [string, unknown][] => {
    const value = texts[name]?.trim() ?? '';
    if (value === '') return [];
    if (type === 'money') return [[name, { amount: value, currency }]];
    return [[name, type === 'integer' ? Number.parseInt(value, 10) : value]];
  });
  return { kind, lineId, ...Object.fromEntries(values) };
}
