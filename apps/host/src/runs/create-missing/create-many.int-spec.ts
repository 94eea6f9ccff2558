import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApplicationLinkReply } from '../../application-links/index.js';
import type { LinesPageReply } from '../../run-store/lines.dto.js';
import type { RunReply } from '../../run-store/runs.dto.js';
import { runIn } from '../../testing/demo-month.js';
import { startTestHost, type TestHost } from '../../testing/test-host.js';
import type {
  CreateManyReply,
  CreateManyRequest,
  CreationListReply,
  CreationReply,
  MissingReply,
  MissingRequest,
  MissingRowReply,
} from './create-many.dto.js';
import type { NameExamplesReply } from './name-templates-preview.dto.js';

const LOOKS = 200;
const PAUSE_MS = 100;
const JUNIPER = 'customer 4242';
const NOTOS = 'customer 4243';
const BRIGHTWATER = 'customer 4218';
const ALL: MissingRequest = { filter: {} };

let host: TestHost;
let runId: string;
beforeAll(async () => {
  host = await startTestHost();
  const route = `application-links/${host.demo.applicationLinkId}/runs`;
  runId = (await host.call<RunReply>('POST', route, { month: '2026-10' })).id;
  await runIn(host, runId, ['open']);
}, 60_000);
afterAll(() => host.close(), 30_000);

const preview = (request: MissingRequest = ALL): Promise<MissingReply> =>
  host.call('POST', `runs/${runId}/create-missing/many/preview`, request);
const create = (request: CreateManyRequest): Promise<CreateManyReply> =>
  host.call('POST', `runs/${runId}/create-missing/many`, request);
const refusal = async (route: string, body: unknown, method = 'POST') => {
  const reply = await host.raw(method, route, body);
  const { error } = (await reply.json()) as { error: { code: string; message: string } };
  return { status: reply.status, ...error };
};
const rowOf = ({ rows }: MissingReply, key: string): MissingRowReply => rows.find((row) => row.key === key)!;
const chosen = (rows: readonly MissingRowReply[]): CreateManyRequest['rows'] =>
  rows.map(({ key, name, proof }) => ({ key, name, proof, action: 'create' }));

/** What became of rows, once nothing more happens to them: a bounded number of looks. */
async function ended(keys: readonly string[]): Promise<Record<string, CreationReply>> {
  for (let look = 0; look < LOOKS; look += 1) {
    const { items, working } = await host.call<CreationListReply>('GET', `runs/${runId}/create-missing`);
    const mine = items.filter(({ key }) => keys.includes(key));
    if (!working && mine.length === keys.length && mine.every((one) => one.ended))
      return Object.fromEntries(mine.map((one) => [one.key, one]));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error('Not in time.');
}

const control = async <T>(path: string, body?: unknown): Promise<T> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const reply = await fetch(
    `${host.sandboxes.autotask}/_sandbox/${path}`,
    body === undefined ? {} : { ...init, body: JSON.stringify(body) },
  );
  return (await reply.json()) as T;
};
const companiesOf = async (number: string): Promise<number> => {
  const { Companies } = await control<{ Companies: { companyNumber: string | null }[] }>('state');
  return Companies.filter(({ companyNumber }) => companyNumber === number).length;
};
const fault = (body: string, rest: object): Promise<unknown> =>
  control('faults', { match: { method: 'POST', path: 'Companies', body }, times: 1, ...rest });

describe('creating what many lines lack', () => {
  it('shows each thing once, for all the lines that lack it, and what looks alike', async () => {
    const shown = await preview();
    expect(new Set(shown.rows.map(({ key }) => key)).size).toBe(shown.rows.length);
    expect(shown.lines).toBeGreaterThan(shown.rows.filter(({ kind }) => kind === 'customer').length);
    expect(rowOf(shown, 'customer 4205')).toMatchObject({ lines: 5, doubtful: true, ticked: false });
    expect(rowOf(shown, BRIGHTWATER).lookAlikes[0]).toMatchObject({ targetId: '518', score: 100 });
    expect(rowOf(shown, JUNIPER)).toMatchObject({ lines: 2, ticked: true, longestName: 100, problems: [] });
    const contracts = shown.rows.filter(({ needs }) => needs === JUNIPER);
    expect(contracts.map(({ name, ticked }) => [name, ticked])).toEqual([
      ['Juniper & Vale Florists – Endpoint Backup, monthly', true],
      ['Juniper & Vale Florists – Office Suite Business, monthly', true],
    ]);
    const filter = shown.rows.find(({ name }) => name === 'Web Filter')!;
    expect(filter).toMatchObject({ kind: 'service', ticked: false, needsPrice: true });
    expect(filter.problems.join()).toContain('No price rule is set');
  }, 30_000);

  it('means lines by id, one customer by the filter, and one kind', async () => {
    const { items } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?customerId=4242`);
    const one = await preview({ lineIds: [items[0]!.id] });
    expect(one.rows.filter(({ needs }) => needs === JUNIPER)).toHaveLength(1);
    const ofCustomer = await preview({ filter: { customerId: '4242' }, kinds: ['customer'] });
    expect(ofCustomer.rows.map(({ key, lines }) => [key, lines])).toEqual([[JUNIPER, 2]]);
    expect(await refusal(`runs/${runId}/create-missing/many/preview`, {})).toMatchObject({
      status: 422,
      code: 'SELECTION.EMPTY',
    });
  }, 30_000);

  it('says of a changed name at once that it is too long, or there already', async () => {
    const changes = [
      { key: JUNIPER, name: 'x'.repeat(101) },
      { key: NOTOS, name: 'Brightwater Opticians' },
    ];
    const shown = await preview({ ...ALL, changes });
    expect(rowOf(shown, JUNIPER).problems).toEqual([
      'The name has 101 characters, the target takes 100. Shorten it.',
    ]);
    expect(rowOf(shown, NOTOS).lookAlikes[0]).toMatchObject({ targetId: '518' });
    expect(rowOf(shown, NOTOS).ticked).toBe(false);
    const request = { ...ALL, rows: chosen([rowOf(shown, JUNIPER)]) };
    expect(await refusal(`runs/${runId}/create-missing/many`, request)).toMatchObject({
      code: 'CREATE.INCOMPLETE',
    });
    expect(await companiesOf('4242')).toBe(0);
  }, 30_000);

  it('names by the templates of the application link, which are checked and tried before', async () => {
    const link = `application-links/${host.demo.applicationLinkId}`;
    const wrong = { policies: { names: { contract: '{customer} – {colour}' } } };
    const refused = await refusal(link, wrong, 'PATCH');
    expect([refused.status, refused.code]).toEqual([422, 'POLICY.INVALID']);
    expect(refused.message).toContain('{colour} is not known for a contract.');

    const names = { contract: '{customer} – {product} ({term})' };
    const tried = await host.call<NameExamplesReply>('POST', `${link}/name-templates/preview`, names);
    const contract = tried.items.find(({ kind }) => kind === 'contract')!;
    expect(contract).toMatchObject({ problem: null, longest: 100 });
    expect(contract.example).toMatch(/^.+ – .+ \(.+\)$/);

    const { entityLinkVersion } = await host.call<ApplicationLinkReply>('GET', link);
    const saved = await host.call<ApplicationLinkReply>('PATCH', link, { policies: { names } });
    expect(saved.entityLinkVersion).toBe(entityLinkVersion);
    const shown = await preview({ filter: { customerId: '4242' } });
    expect(shown.rows.map(({ name }) => name)).toContain(
      'Juniper & Vale Florists – Endpoint Backup (monthly)',
    );
    await host.call('PATCH', link, { policies: { names: { contract: null } } });
    const back = await preview({ filter: { customerId: '4242' } });
    expect(back.rows.map(({ name }) => name)).toContain('Juniper & Vale Florists – Endpoint Backup, monthly');
  }, 30_000);

  it('creates and links in one go; what is refused stops only what needs it', async () => {
    const price = { amount: '3.40', currency: 'EUR' };
    const before = await preview();
    const { key: service } = before.rows.find(({ name }) => name === 'Web Filter')!;
    const changes = [{ key: service, unitPrice: price }];
    const shown = await preview({ ...ALL, changes });
    const rows = shown.rows.filter(
      ({ key, needs }) =>
        [JUNIPER, NOTOS, service].includes(key) || [JUNIPER, NOTOS, BRIGHTWATER].includes(needs ?? ''),
    );
    const ofBrightwater = rows.filter(({ needs }) => needs === BRIGHTWATER);
    const { proof } = rowOf(shown, BRIGHTWATER);
    const choices: CreateManyRequest['rows'] = chosen(rows).map((choice) =>
      choice.key === service ? { ...choice, unitPrice: price } : choice,
    );
    choices.push({ key: BRIGHTWATER, action: 'link', targetId: '518', proof });
    await fault('"companyNumber":"4243"', {
      kind: 'status',
      status: 500,
      body: { errors: ['The owner of the record is not active.'] },
    });
    const { requests: earlier } = await control<{ requests: { number: number }[] }>('journal?after=0');

    const asked = await create({ ...ALL, rows: choices });
    expect([asked.operations.length, asked.linked]).toEqual([rows.length, 1]);
    const made = await ended(rows.map(({ key }) => key));

    expect(made[JUNIPER]).toMatchObject({ state: 'verified' });
    expect(made[service]).toMatchObject({ state: 'verified' });
    expect(made[NOTOS]).toMatchObject({ state: 'rejected' });
    expect(made[NOTOS]!.message).toContain('The owner of the record is not active.');
    for (const { key, needs } of rows.filter((row) => row.needs !== null))
      expect([needs, made[key]!.state]).toEqual([needs, needs === NOTOS ? 'blocked' : 'verified']);

    const last = earlier.at(-1)?.number ?? 0;
    const { requests } = await control<{ requests: { path: string }[] }>(`journal?after=${last}`);
    const metadata = requests.filter(({ path }) => /entityInformation|BillingCodes|Countries/.test(path));
    expect(requests.length - metadata.length).toBeLessThanOrEqual(rows.length + 4 * shown.readsPerBatch);

    const { items } = await host.call<LinesPageReply>('GET', `runs/${runId}/lines?limit=2000`);
    const links = (customerId: string) =>
      items.filter(({ customer }) => customer.id === customerId).map((line) => line.links);
    expect(links('4242').map(({ customer }) => customer.targetId)).toEqual(
      links('4242').map(() => made[JUNIPER]!.reference),
    );
    expect(links('4242').every(({ contract }) => contract.linked)).toBe(true);
    expect(links('4218').every(({ customer }) => customer.targetId === '518')).toBe(true);
    expect(ofBrightwater.length).toBeGreaterThan(0);
    expect(links('4218').every(({ contract }) => contract.linked)).toBe(true);
  }, 90_000);

  it('tries only what failed again, and a lost reply makes no double', async () => {
    const shown = await preview();
    expect(shown.rows.some(({ key }) => key === JUNIPER)).toBe(false);
    const rows = shown.rows.filter(({ key, needs }) => key === NOTOS || needs === NOTOS);
    expect(rows.map(({ earlier }) => earlier?.state)).toEqual(['rejected', 'blocked', 'blocked']);
    await fault('"companyNumber":"4243"', { kind: 'drop-reply' });
    const request = { ...ALL, rows: chosen(rows) };
    await create(request);
    const second = await refusal(`runs/${runId}/create-missing/many`, request);
    expect([second.status, second.code]).toEqual([409, 'CREATE.CHANGED']);
    const made = await ended(rows.map(({ key }) => key));
    expect(Object.values(made).map(({ state }) => state)).toEqual(['verified', 'verified', 'verified']);
    expect(await companiesOf('4243')).toBe(1);
    expect((await preview()).rows.some(({ key, needs }) => key === NOTOS || needs === NOTOS)).toBe(false);
  }, 90_000);

  it('creates nothing that is not as it was shown', async () => {
    const row = (await preview()).rows.find(({ name }) => name === 'Design Studio Licence')!;
    const request = { ...ALL, rows: [{ ...chosen([row])[0]!, name: 'Something else' }] };
    expect(await refusal(`runs/${runId}/create-missing/many`, request)).toMatchObject({
      status: 409,
      code: 'CREATE.CHANGED',
    });
    const contract = (await preview()).rows.find(({ needs }) => needs !== null)!;
    const orphan = await refusal(`runs/${runId}/create-missing/many`, { ...ALL, rows: chosen([contract]) });
    expect(orphan.code).toBe('CREATE.INCOMPLETE');
    expect(orphan.message).toContain('neither created nor linked');
  }, 30_000);
});
