import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDecimals, compareDecimals } from '@tallylink/billing-model';
import type {
  CustomerTotalsListReply,
  LinePlaceReply,
  LineReply,
  LinesPageReply,
  LineWindowReply,
} from '../run-store/lines.dto.js';
import { tiedOutMonth } from '../testing/demo-month.js';
import { startTestHost, type TestHost } from '../testing/test-host.js';

let host: TestHost;
let runId: string;
let all: LineReply[];
beforeAll(async () => {
  host = await startTestHost();
  ({ runId } = await tiedOutMonth(host, '2026-10'));
  all = (await page('limit=2000')).items;
}, 90_000);
afterAll(() => host.close(), 30_000);

const page = (query: string): Promise<LinesPageReply> =>
  host.call<LinesPageReply>('GET', `runs/${runId}/lines?${query}`);

const nextFinding = async (query: string): Promise<number | null> =>
  (await host.call<LinePlaceReply>('GET', `runs/${runId}/next-finding?${query}`)).offset;

const effectOf = ({ moneyEffect, currency }: LineReply): string =>
  moneyEffect?.currency === currency ? moneyEffect.amount : '0';

const needsSomebody = ({ findings, excludedReason }: LineReply): boolean =>
  excludedReason === null && findings.some(({ severity }) => severity !== 'ok');

describe('a part of the lines, in any order', () => {
  it('is the same rows as page after page', async () => {
    const { items, total } = await page('offset=37&limit=20');
    expect(items).toEqual(all.slice(37, 57));
    expect(total).toBe(all.length);
    expect((await page(`offset=${all.length}&limit=20`)).items).toEqual([]);
  });

  it.each([
    ['units', (line: LineReply) => line.units.closing],
    ['effect', effectOf],
    ['charges', (line: LineReply) => line.chargesTotal.amount],
  ])('is in the order of %s, both ways', async (sort, valueOf) => {
    const up = (await page(`offset=0&limit=2000&sort=${sort}`)).items.map(valueOf);
    const down = (await page(`offset=0&limit=2000&sort=-${sort}`)).items.map(valueOf);
    expect(up).toEqual([...up].sort(compareDecimals));
    expect(down).toEqual([...down].sort((a, b) => compareDecimals(b, a)));
    expect(up[0]).not.toBe(down[0]);
  });

  it.each([
    ['difference', (line: LineReply) => line.difference?.units],
    ['targetUnits', (line: LineReply) => line.target?.closingUnits],
    ['price', (line: LineReply) => line.target?.unitPrice?.amount],
  ])('is in the order of %s, with what has none at the end', async (sort, valueOf) => {
    const values = (await page(`offset=0&limit=2000&sort=-${sort}`)).items.map(valueOf);
    const known = values.filter((value) => value !== undefined);
    expect(known.length).toBeGreaterThan(1);
    expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => compareDecimals(b, a)));
  });

  it('knows the filter too, and refuses an order that does not exist', async () => {
    const { items, total } = await page('offset=1&limit=3&view=excluded&sort=service');
    const excluded = all.filter((line) => line.excludedReason !== null);
    expect(total).toBe(excluded.length);
    expect(items).toHaveLength(Math.min(3, excluded.length - 1));
    expect((await host.raw('GET', `runs/${runId}/lines?offset=0&sort=colour`)).status).toBe(400);
  });

  it.each(['', '&q=a', '&view=todo&sort=-margin', '&q=office&sort=contract'])(
    'is the same rows when nothing is counted%s',
    async (filter) => {
      const { items } = await host.call<LineWindowReply>(
        'GET',
        `runs/${runId}/line-window?offset=2&limit=9${filter}`,
      );
      expect(items.length).toBeGreaterThan(1);
      expect(items).toEqual((await page(`offset=2&limit=9${filter}`)).items);
    },
  );

  it('counts what a text finds as it counts what is shown', async () => {
    const found = await page('offset=0&limit=2000&q=office');
    const wanted = all.filter((line) =>
      JSON.stringify([line.customer.name, line.service]).toLowerCase().includes('office'),
    );
    expect(found.total).toBe(found.items.length);
    expect(found.items).toEqual(expect.arrayContaining(wanted));
    expect(found.views).toEqual((await page('offset=0&limit=1')).views);
  });
});

describe('totals', () => {
  const sum = (lines: readonly LineReply[], valueOf: (line: LineReply) => string): string =>
    lines.map(valueOf).reduce(addDecimals, '0');

  it.each(['', 'view=todo', 'q=office'])('hold each line that matches “%s” once', async (filter) => {
    const { items, totals } = await page(`offset=0&limit=2000&${filter}`);
    expect(totals.map(({ currency }) => currency)).toEqual(
      [...new Set(items.map((line) => line.currency))].sort(),
    );
    for (const { currency, lines, chargesTotal, moneyEffect } of totals) {
      const own = items.filter((line) => line.currency === currency);
      expect(lines).toBe(own.length);
      expect(
        compareDecimals(
          chargesTotal.amount,
          sum(own, (line) => line.chargesTotal.amount),
        ),
      ).toBe(0);
      expect(compareDecimals(moneyEffect.amount, sum(own, effectOf))).toBe(0);
    }
  });

  it('are there for each customer too', async () => {
    const { items } = await host.call<CustomerTotalsListReply>(
      'GET',
      `runs/${runId}/customer-totals?view=todo`,
    );
    const lines = (await page('offset=0&limit=2000&view=todo')).items;
    expect(new Set(items.map(({ customerId }) => customerId))).toEqual(
      new Set(lines.map(({ customer }) => customer.id)),
    );
    for (const total of items) {
      const own = lines.filter(
        ({ customer, currency }) => customer.id === total.customerId && currency === total.currency,
      );
      expect(total.lines).toBe(own.length);
      expect(compareDecimals(total.moneyEffect.amount, sum(own, effectOf))).toBe(0);
    }
    expect(items.some(({ moneyEffect }) => compareDecimals(moneyEffect.amount, '0') !== 0)).toBe(true);
  });

  it('hold what the contract lacks, at the price that it would be added with', () => {
    const lacking = all.filter(({ findings }) => findings.some(({ code }) => code === 'missing-on-target'));
    expect(lacking.length).toBeGreaterThan(0);
    expect(lacking.map(({ moneyEffect }) => moneyEffect?.amount ?? null)).not.toContain(null);
  });
});

describe('the next line that is not as it should be', () => {
  it('is found behind each row, and from the top again at the end', async () => {
    const places = all.flatMap((line, index) => (needsSomebody(line) ? [index] : []));
    expect(await nextFinding('')).toBe(places[0]);
    expect(await nextFinding(`after=${places[0]}`)).toBe(places[1]);
    expect(await nextFinding(`after=${places.at(-1)}`)).toBe(places[0]);
  });

  it('stands where the order of the screen puts it; of excluded lines there is none', async () => {
    const { items } = await page('offset=0&limit=2000&sort=-effect');
    expect(await nextFinding('after=4&sort=-effect')).toBe(
      items.findIndex((line, at) => at > 4 && needsSomebody(line)),
    );
    expect(await nextFinding('view=excluded')).toBeNull();
  });
});

describe('a filter on a column', () => {
  const between = (value: string | null | undefined, from: string, to: string): boolean =>
    value != null && compareDecimals(value, from) >= 0 && compareDecimals(value, to) <= 0;

  it.each<[string, (line: LineReply) => boolean]>([
    ['units=10..20', (line) => between(line.units.closing, '10', '20')],
    ['difference=..-1', (line) => between(line.difference?.units, '-999999', '-1')],
    ['charges=100..', (line) => between(line.chargesTotal.amount, '100', '999999')],
    ['cost=4.1', (line) => between(line.unitCost?.amount, '4.1', '4.1')],
    ['commitmentPeriod=12', (line) => line.commitmentPeriod === 12],
    ['service=MAIL', (line) => line.service.name.toLowerCase().includes('mail')],
    [
      'effectiveDate=2026-10-02..2026-10-12',
      ({ effectiveDate: day }) => day > '2026-10-01' && day < '2026-10-13',
    ],
    [
      'units=10..20&commitmentPeriod=1',
      (line) => between(line.units.closing, '10', '20') && line.commitmentPeriod === 1,
    ],
  ])('%s shows and counts just those', async (query, fits) => {
    const { items, total } = await page(`limit=2000&${query}`);
    const wanted = all.filter(fits).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
    expect(items.map(({ id }) => id)).toEqual(wanted);
    expect(total).toBe(wanted.length);
  });

  it.each(['units=many', 'units=1,5', 'effectiveDate=October', 'billingPeriod=..', 'contract='])(
    '%s is refused with a sentence',
    async (query) => {
      const reply = await host.raw('GET', `runs/${runId}/lines?${query}`);
      expect(reply.status).toBe(400);
      expect(JSON.stringify(await reply.json())).toContain(query.split('=')[0]!);
    },
  );
});
