/** Whether one ISO text names a later instant than another. Only orders versions of a record; no day comes from it. */
export function isNewer(a: string, b: string): boolean {
  if (a === b) return false;
  const [first, second] = [instant(a), instant(b)];
  return Number.isNaN(first) || Number.isNaN(second) ? a > b : first > second;
}

/** Text without an offset is read as if in UTC, so that the machine's own zone plays no part. */
function instant(text: string): number {
  return Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`);
}
