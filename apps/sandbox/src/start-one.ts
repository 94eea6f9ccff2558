import { startSandbox, type RunningSandbox, type StartSandboxOptions } from '@tallylink/connector-testing';
import type { FoundSandbox } from './find-sandboxes.js';
import { readPort } from './read-port.js';

/**
 * Starts a stand-in on the port that the environment names. One that only the manifest asks for may be another
 * product's beside this one: a free port serves then.
 */
export async function startOne(
  { vendor, portVariable, port }: FoundSandbox,
  environment: NodeJS.ProcessEnv,
  options: Omit<StartSandboxOptions, 'port'>,
): Promise<RunningSandbox> {
  const wanted = readPort(environment, portVariable, port);
  try {
    return await startSandbox(vendor, { ...options, port: wanted });
  } catch (error) {
    const named = (environment[portVariable] ?? '') !== '';
    if (named || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startSandbox(vendor, { ...options, port: 0 });
  }
}
