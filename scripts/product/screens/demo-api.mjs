import { setTimeout as wait } from 'node:timers/promises';

async function readReply(reply, what) {
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${what} answered ${reply.status}: ${text}`);
  return text ? JSON.parse(text) : null;
}

const jsonBody = (body) => (body === undefined ? {} : { body: JSON.stringify(body) });

/** The API with the demo's key, below its tenant. */
export function demoApi(demo) {
  const headers = { authorization: `Bearer ${demo.apiKey}`, 'content-type': 'application/json' };
  const call = async (method, route, body) =>
    readReply(
      await fetch(`${demo.api}/tenants/${demo.tenantId}/${route}`, { method, headers, ...jsonBody(body) }),
      `${method} ${route}`,
    );
  return {
    get: (route) => call('GET', route),
    post: (route, body = {}) => call('POST', route, body),
    put: (route, body) => call('PUT', route, body),
    patch: (route, body) => call('PATCH', route, body),
  };
}

/** A control route of a stand-in vendor. */
export async function sandbox(url, route, body) {
  const reply = await fetch(new URL(`/_sandbox/${route}`, url), {
    ...(body === undefined ? {} : { method: 'POST' }),
    headers: { 'content-type': 'application/json' },
    ...jsonBody(body),
  });
  return readReply(reply, route);
}

/** Starts a month and waits until it can be worked on; returns the run. */
export async function retrieveMonth(api, demo, month) {
  const started = await api.post(`application-links/${demo.applicationLinkId}/runs`, { month });
  return runInState(api, started.id, ['open']);
}

export async function runInState(api, runId, states) {
  for (let tries = 0; tries < 300; tries += 1) {
    const run = await api.get(`runs/${runId}`);
    if (states.includes(run.state)) return run;
    await wait(200);
  }
  throw new Error(`The run did not become ${states.join(' or ')}.`);
}
