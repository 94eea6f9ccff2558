import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Record<string, unknown>;
interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** A request that its declaration allows, and what can be made wrong in it. */
export interface SampleRequest {
  readonly method: string;
  /** As the document names it. */
  readonly route: string;
  readonly path: string;
  /** The path with a last part that cannot be decoded. */
  readonly broken: string;
  readonly query: readonly string[];
  readonly fields: readonly { readonly path: string; withValue(value: unknown): unknown }[];
  readonly texts: readonly { readonly path: string; withText(text: string): unknown }[];
}

/** One of each operation. `ids` by the noun in front of them; others name nothing. */
export function requestsOf(document: OpenAPIObject, ids: Readonly<Record<string, string>>): SampleRequest[] {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  return Object.entries(document.paths).flatMap(([route, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) =>
      sampleOf(method.toUpperCase(), route, operation, { schemas, ids }),
    ),
  );
}

interface Around {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly ids: Readonly<Record<string, string>>;
}

function sampleOf(
  method: string,
  route: string,
  operation: Operation,
  { schemas, ids }: Around,
): SampleRequest {
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const body = schema ? example(schema, schemas) : {};
  const places = placesIn(body);
  const path = route.replace(/([\w-]*)\/\{(\w+)\}/g, (_, noun: string, name: string) => {
    return `${noun}/${ids[name] ?? ids[noun] ?? '00000000-0000-4000-8000-000000000000'}`;
  });
  const at = (place: Place) => ({
    path: place.keys.join('.'),
    withValue: (value: unknown) => replaced(body, place.keys, value),
    withText: (text: string) => replaced(body, place.keys, text),
  });
  return {
    ...{ method, route, path, broken: `${path}/%zz` },
    query: (operation.parameters ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : [])),
    fields: places.map(at),
    texts: places.filter(({ value }) => typeof value === 'string').map(at),
  };
}

function example(schema: Schema, schemas: Around['schemas']): unknown {
  if (schema.$ref) return example(schemas[schema.$ref.split('/').at(-1)!]!, schemas);
  if (schema.allOf) return example(schema.allOf[0]!, schemas);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return [example(schema.items ?? {}, schemas)];
  if (schema.type === 'integer') return 1;
  if (schema.type === 'boolean') return true;
  if (schema.format === 'date') return '2026-10-31';
  if (schema.type === 'string') return 'some text';
  const fields = Object.entries(schema.properties ?? {});
  return Object.fromEntries(fields.map(([name, field]) => [name, example(field, schemas)]));
}

interface Place {
  readonly keys: readonly string[];
  readonly value: unknown;
}

function placesIn(value: unknown, keys: readonly string[] = []): Place[] {
  const own = keys.length > 0 ? [{ keys, value }] : [];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...keys, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const member = replaced((value as Json)[key], rest, by);
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? member : each));
  return { ...(value as Json), [key]: member };
}
