// Named scenarios for the running demo: puts both sandboxes into the same scenario.
import { productPorts } from './ports.mjs';

const GENERATED = { scenario: 'generated', seed: 7, changeRate: 0.05, createRate: 0.01, month: '2026-10' };
const SCENARIOS = {
  demo: {
    about: 'about 45 customers with every worked case, August to October 2026',
    request: { scenario: 'demo' },
  },
  'generated-500': {
    about: '500 lines of 50 customers',
    request: { ...GENERATED, customers: 50, lines: 500 },
  },
  'generated-10000': {
    about: '10,000 lines of 500 customers',
    request: { ...GENERATED, customers: 500, lines: 10_000 },
  },
  'two-currencies': {
    about: '600 lines of 40 customers in EUR and USD',
    request: { ...GENERATED, customers: 40, lines: 600, currencies: ['EUR', 'USD'] },
  },
};

const name = process.argv[2];
if (!name || name === '--list' || !SCENARIOS[name]) {
  if (name && name !== '--list') console.error(`There is no scenario "${name}". Nothing was changed.`);
  console.log('npm run seed -- NAME   puts the sandboxes of the running product into a scenario:\n');
  for (const [key, { about }] of Object.entries(SCENARIOS)) console.log(`  ${key.padEnd(16)} ${about}`);
  process.exit(name && name !== '--list' ? 1 : 0);
}

const ports = productPorts();
for (const port of [ports.SANDBOX_INTERWORKS_PORT, ports.SANDBOX_AUTOTASK_PORT]) {
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/_sandbox/reset`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(SCENARIOS[name].request),
    });
    if (!reply.ok) throw new Error(await reply.text());
  } catch (error) {
    console.error(
      `The sandbox on port ${port} did not take the scenario (${error.message}). Is the product running? npm start`,
    );
    process.exit(1);
  }
}
console.log(`Both sandboxes now hold "${name}": ${SCENARIOS[name].about}.`);
console.log(`Next: pick a month in the portal, http://localhost:${ports.PORTAL_PORT}`);
