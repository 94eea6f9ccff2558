import { redact } from '@tallylink/connector-sdk';
import type { Bench } from '../bench.js';
import type { TargetCheck } from '../check.js';
import { changeOf, oneOfEach } from '../operations.js';

export const secretChecks: readonly TargetCheck[] = [
  {
    name: 'no secret stands in a log, an error, a preview or a record',
    async run(bench, expect) {
      const seen: unknown[] = [await bench.read()];
      for (const operation of oneOfEach()) seen.push(await bench.connector.preview(operation, bench.context));
      const wrong = bench.wrongContext();
      seen.push(await bench.connector.apply(changeOf(), wrong).catch((error: unknown) => redact(error, [])));
      await bench.control.fault({ match: bench.target.lineWrites, kind: 'status', ...refusalWith(bench) });
      seen.push(
        await bench.connector.apply(changeOf(), bench.context).catch((error: unknown) => redact(error, [])),
      );
      seen.push(bench.context.logged, wrong.logged);
      const text = JSON.stringify(seen);
      expect(bench.context.secrets.length).toBeGreaterThan(0);
      for (const secret of [...bench.context.secrets, ...wrong.secrets])
        expect(text.includes(secret)).toBe(false);
    },
  },
];

/** A refusal whose text repeats the secrets, as a careless vendor's would. */
function refusalWith({ target, context }: Bench): { status: number; body: unknown } {
  const { status, body, text } = target.refusal;
  const careless = JSON.stringify(body).replace(text, `${text} ${context.secrets.join(' ')}`);
  return { status, body: JSON.parse(careless) as unknown };
}
