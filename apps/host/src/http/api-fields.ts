import { ApiProperty } from '@nestjs/swagger';

type Lazy = () => abstract new (...args: never[]) => object;

/** Short forms of `@ApiProperty`, so that a reply's fields read as a list. The plugin that would infer them needs CommonJS. */
export const Text = (description?: string, example?: string): PropertyDecorator =>
  ApiProperty({ type: String, ...(description ? { description } : {}), ...(example ? { example } : {}) });

export const TextOrNull = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, ...(description ? { description } : {}) });

export const Texts = (description?: string): PropertyDecorator =>
  ApiProperty({ type: [String], ...(description ? { description } : {}) });

/** An instant, ISO text. */
export const Instant = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time' });

export const InstantOrNull = (description?: string): PropertyDecorator =>
  ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    ...(description ? { description } : {}),
  });

/** A calendar day, `YYYY-MM-DD`. */
export const Day = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', ...(description ? { description } : {}) });

export const DayOrNull = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', nullable: true, ...(description ? { description } : {}) });

export const Count = (description?: string): PropertyDecorator =>
  ApiProperty({ type: 'integer', ...(description ? { description } : {}) });

export const CountOrNull = (description?: string): PropertyDecorator =>
  ApiProperty({ type: 'integer', nullable: true, ...(description ? { description } : {}) });

export const Flag = (description?: string): PropertyDecorator =>
  ApiProperty({ type: Boolean, ...(description ? { description } : {}) });

export const Choice = (values: readonly string[], description?: string): PropertyDecorator =>
  ApiProperty({ type: String, enum: [...values], ...(description ? { description } : {}) });

export const ChoiceOrNull = (values: readonly string[], description?: string): PropertyDecorator =>
  ApiProperty({
    type: String,
    enum: [...values],
    nullable: true,
    ...(description ? { description } : {}),
  });

// Swagger knows a lazy type by the function's name, `type`: hence the arrow in the property's place.
export const One = (type: Lazy): PropertyDecorator => ApiProperty({ type: () => type() });

export const OneOrNull = (type: Lazy): PropertyDecorator =>
  ApiProperty({ type: () => type(), nullable: true });

export const Many = (type: Lazy): PropertyDecorator => ApiProperty({ type: () => type(), isArray: true });

/** Numbers by name, for example findings by code. */
export const Counts = (description?: string): PropertyDecorator =>
  ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    ...(description ? { description } : {}),
  });

/** JSON of another's shape: settings, a JSON Schema, a raw record. */
export const Json = (description?: string): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: true, ...(description ? { description } : {}) });

export const JsonOrNull = (description?: string): PropertyDecorator =>
  ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    ...(description ? { description } : {}),
  });
