import type { MissingRowReply } from '../../../api/schemas';

/** A row for specs: a customer that nothing speaks against. */
export const sampleRow = (change: Partial<MissingRowReply> = {}): MissingRowReply => ({
  key: 'customer 1',
  kind: 'customer',
  name: 'Harbour & Finch',
  longestName: 100,
  lineId: 'l-1',
  lines: 3,
  customerName: 'Harbour & Finch',
  serviceName: 'Endpoint Backup',
  currency: 'EUR',
  values: {},
  needs: null,
  ticked: true,
  doubtful: false,
  nameTaken: false,
  needsPrice: false,
  working: false,
  lookAlikes: [],
  problems: [],
  earlier: null,
  proof: 'p'.repeat(64),
  ...change,
});
