/** A port from the environment. Errors: a sentence that names the variable. */
export function readPort(environment: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number.parseInt(text, 10) : -1;
  if (port < 0 || port > 65_535) {
    throw new Error(`${name} must be a port from 0 to 65535, not "${text}". The sandboxes were not started.`);
  }
  return port;
}
