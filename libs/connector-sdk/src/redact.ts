const REMOVED = '[removed]';
const SECRET_NAME =
  /pass(word|wd)?$|secret|token$|api[-_]?key|authorization|cookie|integration[-_]?code|credential/i;
const DEEPEST = 12;

/**
 * Takes secrets out of text: each as it is, and as it looks inside a URL, JSON or base64.
 *
 * Secrets shorter than 4 characters are left, because removing them would tear ordinary words apart.
 */
export function redactText(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) for (const form of formsOf(secret)) clean = clean.replaceAll(form, REMOVED);
  return clean;
}

/**
 * A copy of any value without secrets: members whose name says that they hold one, and the given secrets wherever
 * they stand in a text. Errors keep name, message and code. Whatever lies deeper than 12 levels is left out.
 */
export function redact(value: unknown, secrets: readonly string[]): unknown {
  return clean(value, secrets, 0);
}

function formsOf(secret: string): string[] {
  if (secret.length < 4) return [];
  const base64 = Buffer.from(secret, 'utf8').toString('base64');
  const forms = new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64]);
  return [...forms].sort((a, b) => b.length - a.length);
}

function clean(value: unknown, secrets: readonly string[], depth: number): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return REMOVED;
  if (Array.isArray(value)) return value.map((item) => clean(item, secrets, depth + 1));
  if (value instanceof Date) return value.toISOString();
  const members = value instanceof Error ? errorMembers(value) : Object.entries(value);
  return Object.fromEntries(
    members.map(([name, member]) => [
      redactText(name, secrets),
      SECRET_NAME.test(name) && typeof member !== 'boolean' && member !== null
        ? REMOVED
        : clean(member, secrets, depth + 1),
    ]),
  );
}

function errorMembers(error: Error): [string, unknown][] {
  const own = Object.entries(error).filter(([name]) => name !== 'cause');
  return [
    ['name', error.name],
    ['message', error.message],
    ...own,
    ...(error.cause === undefined ? [] : [['cause', error.cause] as [string, unknown]]),
  ];
}
