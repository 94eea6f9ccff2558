import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { Field, fieldsOf, secretsOf } from './field.decorator.js';
import { jsonSchemaOf } from './schema.js';
import { validateFields } from './validate-fields.js';

class Fields {
  @Field({
    title: 'User name',
    help: 'The e-mail-shaped key.',
    example: 'api@msp.example',
    section: 'Access',
  })
  @IsEmail()
  userName: string;

  @Field({ title: 'Secret', help: 'Shown once.', secret: true })
  @IsString()
  @IsNotEmpty()
  secret: string;

  @Field({
    title: 'Posted days',
    help: 'What happens in a posted period.',
    choices: [
      { value: 'move', title: 'Move' },
      { value: 'adjust', title: 'Adjust' },
    ],
  })
  @IsIn(['move', 'adjust'])
  postedDays: string = 'move';

  @Field({ title: 'Owner', help: 'A resource id.' })
  @IsInt()
  @Min(1)
  ownerId: number;

  @Field({ title: 'Address', help: 'Of the server.' })
  @IsOptional()
  @IsUrl()
  address?: string;

  @Field({ title: 'Phone', help: 'Used when there is none.' })
  @IsOptional()
  @MaxLength(25)
  @Matches(/^\+/)
  phone?: string;
}

const good = { userName: 'api@msp.example', secret: 'hush-hush', ownerId: 4 };

describe('jsonSchemaOf', () => {
  const schema = jsonSchemaOf(Fields);

  it('keeps the order of the class and requires what has no default', () => {
    expect(Object.keys(schema.properties)).toEqual([
      'userName',
      'secret',
      'postedDays',
      'ownerId',
      'address',
      'phone',
    ]);
    expect(schema.required).toEqual(['userName', 'secret', 'ownerId']);
  });

  it('gives words, examples, choices with titles, and hides secrets', () => {
    expect(schema.properties['userName']).toMatchObject({
      title: 'User name',
      description: 'The e-mail-shaped key.',
      examples: ['api@msp.example'],
      format: 'email',
      'x-section': 'Access',
    });
    expect(schema.properties['secret']).toMatchObject({
      type: 'string',
      format: 'password',
      writeOnly: true,
    });
    expect(schema.properties['postedDays']).toEqual({
      type: 'string',
      title: 'Posted days',
      description: 'What happens in a posted period.',
      default: 'move',
      oneOf: [
        { const: 'move', title: 'Move' },
        { const: 'adjust', title: 'Adjust' },
      ],
    });
    expect(schema.properties['address']).toMatchObject({ format: 'uri' });
    expect(schema.properties['ownerId']).toMatchObject({ type: 'integer', minimum: 1 });
  });

  it('is a schema that accepts what the class accepts', () => {
    const validate = new Ajv.Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(good)).toBe(true);
    expect(validate({ ...good, postedDays: 'jump' })).toBe(false);
    expect(validate({ ...good, more: 1 })).toBe(false);
  });
});

describe('validateFields', () => {
  it('makes an instance with the defaults', () => {
    const { value } = validateFields(Fields, { ...good, phone: '' });
    expect(value).toBeInstanceOf(Fields);
    expect(value).toMatchObject({ ...good, postedDays: 'move' });
    expect(value?.phone).toBeUndefined();
  });

  it('names each wrong field by its title, without its value', () => {
    const { issues } = validateFields(Fields, { ...good, userName: 'no-mail-4711', ownerId: 'x' });
    expect(issues?.map((issue) => issue.path)).toContain('userName');
    expect(issues?.find((issue) => issue.path === 'userName')?.message).toBe('User name must be an email.');
    expect(JSON.stringify(issues)).not.toContain('4711');
  });

  it('refuses unknown fields and what is no object', () => {
    expect(validateFields(Fields, { ...good, more: 1 }).issues?.[0]?.path).toBe('more');
    expect(validateFields(Fields, 'text').issues).toHaveLength(1);
  });
});

describe('fieldsOf', () => {
  it('finds the secrets of an instance', () => {
    expect(fieldsOf(Fields).map((field) => field.name)).toHaveLength(6);
    expect(secretsOf(Fields, good)).toEqual(['hush-hush']);
  });
});
