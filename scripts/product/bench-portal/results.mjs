/** What is measured, in the order of the table; a bound is the most, or with `least` the least. */
const BOUNDS = [
  { name: 'interactive', label: '10,000 lines: first byte to interactive', unit: 's', most: 1 },
  { name: 'framesPerSecond', label: '10,000 lines: scrolling', unit: 'fps', least: 50 },
  { name: 'jump', label: '100,000 lines: jump to any row', unit: 's', most: 0.5 },
  { name: 'filter', label: '100,000 lines: filter', unit: 's', most: 0.5 },
  { name: 'route', label: 'Route change, the slowest of those walked', unit: 's', most: 0.3 },
  { name: 'kilobytes', label: 'First load JavaScript outside the grid, gzip', unit: 'kB', most: 350 },
];

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const shown = (value, unit) => (unit === 's' ? value.toFixed(2) : value.toFixed(0)) + ` ${unit}`;

/** The figures beside their bounds, and whether all are kept. */
export function table(measured, { runs, machine }) {
  const rows = BOUNDS.map(({ name, label, unit, most, least }) => {
    const value = measured[name];
    const kept = most === undefined ? value >= least : value <= most;
    const bound = most === undefined ? `at least ${least}` : `at most ${most}`;
    const line = `${label.padEnd(46)}${shown(value, unit).padStart(9)}   ${bound} ${unit}`;
    return { kept, line: kept ? line : `${line}   OVER` };
  });
  const text = [`Medians of ${runs} runs on ${machine}.`, ...rows.map(({ line }) => `  ${line}`)].join('\n');
  return { text, within: rows.every(({ kept }) => kept) };
}
