import type { TargetCheck } from '../check.js';
import { oneOfEach } from '../operations.js';

export const previewChecks: readonly TargetCheck[] = [
  {
    name: 'preview sends nothing, and equals what the target then receives',
    async run(bench, expect) {
      for (const operation of oneOfEach()) {
        const before = await bench.mark();
        const preview = await bench.connector.preview(operation, bench.context);
        expect(await bench.writes(before)).toEqual([]);
        const outcome = await bench.connector.apply(operation, bench.context);
        expect({ kind: operation.kind, ...outcome }).toMatchObject({
          kind: operation.kind,
          outcome: 'applied',
        });
        const received = (await bench.writes(before)).map((request) => ({
          method: request.method,
          body: request.body,
        }));
        expect(received).toEqual(preview.requests.map(({ method, body }) => ({ method, body })));
      }
    },
  },
];
