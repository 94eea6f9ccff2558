import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ApiProperty } from '@nestjs/swagger';
import { Many, One, Text, TextOrNull } from './api-fields.js';
import { undeclared } from './declared-shape.js';

class Part {
  @Text() name: unknown;
}

class Whole {
  @Text() name: unknown;
  @TextOrNull() reason: unknown;
  @One(() => Part) part: unknown;
  @Many(() => Part) parts: unknown;
  @ApiProperty({ type: () => [Part] }) others: unknown;
}

const part = (name: unknown): Part => Object.assign(new Part(), { name });
const paths = (value: object): string[] =>
  undeclared(Object.assign(new Whole(), value)).map(({ path }) => path);

describe('what a request has that its declaration lacks', () => {
  it('is nothing where all is as declared', () => {
    const value = { name: 'a', reason: null, part: part('b'), parts: [part('c')], others: [part('d')] };
    expect(paths({ ...value, unknown: null })).toEqual([]);
  });

  it('is a null, also deep inside', () => {
    expect(paths({ name: null, part: part(null), parts: [part('a'), part(null)] })).toEqual([
      'name',
      'part.name',
      'parts.1.name',
    ]);
  });

  it('is a list in the place of one thing, and a list in a list', () => {
    expect(paths({ part: [], parts: [[]], others: [[part('a')]] })).toEqual(['part', 'parts.0', 'others.0']);
  });
});
