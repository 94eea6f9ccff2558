/** The next instant at which it is `at` (HH:MM) in `zone`, after `from`. Looks minute by minute over a day and an hour. */
export function nextTime(at: string, zone: string, from: Date): Date {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const start = Math.floor(from.getTime() / 60_000) + 1;
  for (let minute = start; minute < start + 25 * 60; minute += 1) {
    const instant = new Date(minute * 60_000);
    if (format.format(instant) === at) return instant;
  }
  // A time that a change of the clocks leaves out comes on the next day.
  return nextTime(at, zone, new Date((start + 25 * 60) * 60_000));
}

/** Whether a name is a time zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
