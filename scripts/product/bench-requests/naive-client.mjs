// The same sync as a client does it that asks for each line by itself, straight to the sandbox without its limits.
import { compiled } from '../bench-world.mjs';

/** Off for this client alone: within the vendor's limits it would take days. */
const NO_LIMITS = {
  requestThreshold: 100_000_000,
  overThreshold: 'serve',
  addedLatency: false,
  threadLimit: 1_000,
};
const AT_ONCE = 8;
const API = 'ATServicesRest/V1.0';

/**
 * Looks each line up by its customer's name, contract, service and units, and sends each write with a look at what came
 * of it. `writes` are the bodies that the real sync sent. Returns how many requests that took.
 */
export async function syncLineByLine(world, { lines, writes }) {
  await world.target.switches(NO_LIMITS);
  const { ACCESS } = await compiled('onboard.js');
  const client = new LineByLine(`${world.sandboxes.autotask}/${API}`, ACCESS.autotask);
  await inTurn(lines, (line) => client.look(line));
  await inTurn(writes, (write) => client.write(write));
  return client.requests;
}

class LineByLine {
  requests = 0;

  constructor(url, { userName, secret, integrationCode }) {
    this.url = url;
    this.headers = {
      'content-type': 'application/json',
      ApiIntegrationCode: integrationCode,
      UserName: userName,
      Secret: secret,
    };
  }

  async look({ customerName, agreementId, serviceId }) {
    const [company] = await this.query('Companies', equal('companyName', customerName));
    await this.query('Contracts', equal('companyID', company?.id ?? 0));
    const [line] = await this.query('ContractServices', [
      ...equal('contractID', agreementId),
      ...equal('serviceID', serviceId),
    ]);
    if (line) await this.query('ContractServiceUnits', equal('contractServiceID', line.id));
  }

  async write({ path, body }) {
    await this.send(path, body);
    await this.query('ContractServiceUnits', equal('contractServiceID', body.contractServiceID ?? 0));
  }

  async query(entity, filter) {
    const { items } = await this.send(`/${API}/${entity}/query`, { filter });
    return items;
  }

  async send(path, body) {
    this.requests += 1;
    const reply = await fetch(new URL(path, this.url), {
      method: 'POST',
      headers: this.headers,
      body: JSON.stringify(body),
    });
    const text = await reply.text();
    // The month is as the real sync left it, so that a write may be refused: what it costs is the same.
    if (!reply.ok && reply.status !== 500) throw new Error(`${path} answered ${reply.status}: ${text}`);
    return JSON.parse(text);
  }
}

const equal = (field, value) => [{ op: 'eq', field, value }];

async function inTurn(items, work) {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      next += 1;
      await work(items[next - 1]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
