import { setTimeout as wait } from 'node:timers/promises';
import { listens } from '../database/leftovers.mjs';

/** Ports of the product; the names are the environment's. */
export function productPorts(env = process.env) {
  return {
    PORTAL_PORT: Number(env.PORTAL_PORT ?? 3000),
    API_PORT: Number(env.API_PORT ?? 4000),
    SANDBOX_INTERWORKS_PORT: Number(env.SANDBOX_INTERWORKS_PORT ?? 4101),
    SANDBOX_AUTOTASK_PORT: Number(env.SANDBOX_AUTOTASK_PORT ?? 4102),
  };
}

/** Waits a moment for children of a killed launcher to end, then insists. */
export async function insistOnFreePorts(ports) {
  for (const [name, port] of Object.entries(ports)) {
    for (let attempt = 0; (await listens(port)) && attempt < 40; attempt += 1) await wait(250);
    if (await listens(port)) {
      throw new Error(
        `Port ${port} is taken by another program. Nothing was started. End that program, or choose another port: ${name}=${port + 1000} npm start`,
      );
    }
  }
}
