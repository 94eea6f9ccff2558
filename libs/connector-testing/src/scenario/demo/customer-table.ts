/** A contract of the PSA. `main` is a calendar-month one for 2026 unless the row says otherwise. */
export interface ContractRow {
  readonly key: string;
  readonly months?: number;
  readonly start?: string;
  readonly end?: string;
  readonly active?: false;
  readonly recurring?: false;
}

/** One end customer on both sides. `target: null`: the PSA does not know it; `contracts: []`: it has no contract there. */
export interface CustomerRow {
  readonly name: string;
  readonly vat?: string;
  readonly email?: string;
  readonly code?: string;
  readonly country?: string;
  readonly city?: string;
  readonly currency?: string;
  /** Currency of the printed invoice; amounts are in `currency` all the same. */
  readonly document?: { readonly transactionCurrency: string; readonly exchangeRate: string };
  readonly target?: {
    readonly name?: string;
    readonly vat?: string;
    readonly domain?: string;
    readonly currency?: string;
    readonly ourId?: true;
  } | null;
  readonly contracts?: readonly ContractRow[];
  /** First day of its subscriptions where the play says none; default 1 January. */
  readonly since?: string;
}

const yearly = (start: string, end: string): ContractRow => ({ key: 'yearly', months: 12, start, end });
const rows = {
  harbour: { name: 'Harbour & Finch Accountants', code: 'HF-100', target: { ourId: true } },
  tidewater: { name: 'Tidewater Dental Group', target: { name: 'Tidewater Dental Group Ltd' } },
  elaiones: { name: 'Ελαιώνες Μεσσηνίας ΑΕ', city: 'Kalamata', target: { name: 'Elaiones Messinias S.A.' } },
  kallisto: {
    document: { transactionCurrency: 'USD', exchangeRate: '1.08' },
    name: 'Kallisto Shipping Co.',
    code: ' KS-07 ',
    target: { name: 'KALLISTO SHIPPING' },
  },
  aegean: { name: 'Aegean Blue Hotels SA', code: '', target: { name: 'Aegean Blue Hotels' } },
  mueller: {
    name: 'Müller & Söhne Maschinenbau GmbH',
    country: 'DE',
    target: { name: 'Mueller und Soehne Maschinenbau' },
  },
  severny: {
    name: 'ООО Северный Ветер',
    vat: 'CY10233210X',
    country: 'CY',
    target: { name: 'Northern Wind Trading', vat: 'CY10233210X' },
  },
  nordlys: {
    name: 'Nordlys Arkitekter AS',
    country: 'NO',
    target: { name: 'Arkitekter Nordlys' },
    contracts: [yearly('2026-03-01', '2027-02-28'), { key: 'main' }],
  },
  eleonore: { name: 'Café Éléonore SARL', country: 'FR', target: { name: 'Cafe Eleonore' } },
  thessaly: {
    name: 'Thessaly Grain Cooperative',
    contracts: [yearly('2026-03-01', '2028-02-29'), { key: 'main' }],
  },
  fernhill: {
    name: 'Fernhill Veterinary Clinic',
    contracts: [yearly('2026-03-01', '2028-02-29'), { key: 'main' }],
  },
  lindqvist: {
    name: 'Lindqvist Bygg AB',
    since: '2026-09-01',
    country: 'SE',
    target: { name: 'Lindqvist Bygg' },
  },
  papyrus: {
    name: 'Πάπυρος Εκδοτική ΕΠΕ',
    vat: 'EL094512230',
    target: { name: 'Papyros Publishing', vat: 'EL094512230' },
  },
  saltmarsh: { name: 'Saltmarsh Surveyors LLP', since: '2026-10-01' },
  orchard: {
    name: 'Orchard Lane School',
    since: '2026-09-01',
    email: 'office@orchardlane.example',
    target: { domain: 'orchardlane.example', name: 'The Orchard Lane School Trust' },
  },
  meridian: {
    name: 'Meridian Freight Oy',
    country: 'FI',
    target: { name: 'Meridian Freight' },
    contracts: [{ key: 'main', start: '2026-01-15', end: '2027-01-14' }],
  },
  corvid: {
    name: 'Corvid Robotics Ltd',
    contracts: [{ key: 'main', start: '2026-01-15', end: '2027-01-14' }],
  },
  brightwater: { name: 'Brightwater Opticians' },
  quarry: { name: 'Stonecutter Quarry & Sons', contracts: [{ key: 'main', end: '2026-10-31' }] },
  ionian: { name: 'Ionian Ferries SA', target: { name: 'Ionian Ferries' } },
  mapleton: { name: 'Mapleton Legal', contracts: [{ key: 'main', end: '2026-09-30' }] },
  hollow: {
    name: 'Hollow Oak Joinery',
    contracts: [{ key: 'main', start: '2026-10-15', end: '2027-10-14' }],
  },
  pacific: { name: 'Pacific Rim Imports', since: '2026-10-01', country: 'CY', target: { currency: 'USD' } },
  ember: { name: 'Ember & Ash Catering', since: '2026-09-01' },
  larkspur: { name: 'Larkspur Clinics', target: { name: 'Larkspur Clinic Group' } },
  attica: {
    name: 'Attica Pharma',
    since: '2026-09-01',
    vat: 'EL998877665',
    target: { name: 'Attica Pharma Wholesale', vat: 'EL998877665' },
  },
  granite: { name: 'Granite Peak Engineering' },
  delphi: { name: 'Δελφοί Τουριστική ΑΕ', target: { name: 'Delfoi Touristiki' } },
  osprey: { name: 'Osprey Aviation Training', target: { name: 'Training Aviation Osprey' } },
  willow: { name: 'Willow Bank Care Homes' },
  birch: { name: 'Birch Hill Care Homes' },
  cedar: { name: 'Cedar Row Architects', since: '2026-10-01' },
  sorrel: { name: 'Sorrel Kitchens' },
  tern: { name: 'Tern Island Brewery' },
  vesper: { name: 'Vesper Lighting', since: '2026-09-01' },
  rowan: { name: 'Rowan Street Gallery' },
  summit: { name: 'Summit Climbing Walls', since: '2026-09-01' },
  lagoon: { name: 'Lagoon Yacht Charter', since: '2026-10-01' },
  moss: {
    name: 'Moss & Fern Garden Centres',
    since: '2026-10-01',
    contracts: [{ key: 'main', active: false }],
  },
  chesapeake: {
    name: 'Chesapeake Freight Inc',
    country: 'US',
    currency: 'USD',
    target: { name: 'Chesapeake Freight', currency: 'USD' },
  },
  heron: { name: 'Blue Heron Design', target: { name: 'Blue Heron Designs' } },
  juniper: { name: 'Juniper & Vale Florists', target: null },
  notos: { name: 'Λιθογραφείο Νότος', target: null },
  pinecrest: { name: 'Pinecrest Logistics', vat: 'EL801122334', target: null },
  wexcombe: { name: 'Wexcombe Museum', contracts: [] },
  sandpiper: { name: 'Sandpiper Boatyard', contracts: [{ key: 'time', recurring: false }] },
} as const satisfies Record<string, CustomerRow>;

/** Every end customer, by a short name; ids follow the order, so new ones go to the end. */
export const customerRows = rows;
