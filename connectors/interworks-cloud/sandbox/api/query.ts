import type { SandboxRequest } from '@tallylink/connector-testing';
import { BadRequest } from './replies.js';

/** A query parameter, whatever the letter case of its name; `null` when it is not there. */
export function parameter(request: SandboxRequest, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const [key, value] of request.query) if (key.toLowerCase() === wanted) return value;
  return null;
}

/** A switch in the query: true or false, in any letter case. */
export function flag(request: SandboxRequest, name: string): boolean {
  const value = parameter(request, name)?.toLowerCase() ?? 'false';
  if (value !== 'true' && value !== 'false')
    throw new BadRequest(`The value '${value}' is not valid for ${name}.`);
  return value === 'true';
}

/** Words of `include`, each of which must be known. */
export function includes(request: SandboxRequest, known: readonly string[]): ReadonlySet<string> {
  const words = (parameter(request, 'include') ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return new Set(
    words.map((word) => {
      const found = known.find((one) => one.toLowerCase() === word.toLowerCase());
      if (!found) throw new BadRequest(`The value '${word}' is not valid for include.`);
      return found;
    }),
  );
}

/** The body as JSON. */
export function jsonBody(request: SandboxRequest): unknown {
  try {
    return JSON.parse(request.bodyText);
  } catch {
    throw new BadRequest('The request body is not valid JSON.');
  }
}
