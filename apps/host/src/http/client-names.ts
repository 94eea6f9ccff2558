import type { OpenAPIObject } from '@nestjs/swagger';

/** The client's file of schema names: `export type RunReply = Schemas['RunReply']`, one for each. */
export function clientNames(document: OpenAPIObject): string {
  const names = Object.keys(document.components?.schemas ?? {}).sort();
  const lines = names.map((name) => `export type ${name} = Schemas['${name}'];`);
  return [
    `import type { components } from './generated/schema.js';`,
    '',
    `type Schemas = components['schemas'];`,
    '',
    ...lines,
    '',
  ].join('\n');
}
