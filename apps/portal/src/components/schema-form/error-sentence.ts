interface FieldSchema {
  readonly title?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly examples?: unknown;
}

const example = ({ examples }: FieldSchema): string => {
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return first === undefined ? '' : ` For example ${String(first)}.`;
};

/** What is wrong with a field, in a sentence that says what to do. */
export function errorSentence(keyword: string, schema: FieldSchema): string {
  switch (keyword) {
    case 'required':
    case 'minLength':
      return `Fill this in.${example(schema)}`;
    case 'maxLength':
      return `Use at most ${schema.maxLength ?? 'that many'} characters.`;
    case 'minimum':
      return `Enter ${schema.minimum ?? 0} or more.`;
    case 'maximum':
      return `Enter ${schema.maximum ?? 0} or less.`;
    case 'type':
      return `Enter a value of the right kind.${example(schema)}`;
    case 'enum':
    case 'const':
    case 'oneOf':
    case 'anyOf':
      return 'Choose one of the values.';
    case 'format':
      return schema.format === 'uri'
        ? `Enter a whole address, with https://.${example(schema)}`
        : `This is not in the right form.${example(schema)}`;
    default:
      return `This is not in the right form.${example(schema)}`;
  }
}
