import type { ZoneClock } from '../../calendar/zone.js';
import { BadRequest } from '../replies.js';
import { comparison, textFunction } from './compare.js';
import type { Field, Fields } from './fields.js';
import { tokensOf, type Token } from './tokens.js';

export type Predicate<Row> = (row: Row) => boolean;

const MAX_DEPTH = 50;

/** Reads a `$filter` by precedence: or, and, not, parentheses and comparisons. Unknown names are refused. */
export function parseFilter<Row>(filter: string, fields: Fields<Row>, clock: ZoneClock): Predicate<Row> {
  return new FilterReader(tokensOf(filter), fields, clock).read();
}

class FilterReader<Row> {
  private position = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly fields: Fields<Row>,
    private readonly clock: ZoneClock,
  ) {}

  read(): Predicate<Row> {
    const predicate = this.either();
    if (this.position < this.tokens.length)
      throw new BadRequest(`Unexpected '${this.tokens[this.position]!.text}' in $filter.`);
    return predicate;
  }

  private either(): Predicate<Row> {
    const parts = [this.both()];
    while (this.takeWord('or')) parts.push(this.both());
    return parts.length === 1 ? parts[0]! : (row) => parts.some((part) => part(row));
  }

  private both(): Predicate<Row> {
    const parts = [this.negation()];
    while (this.takeWord('and')) parts.push(this.negation());
    return parts.length === 1 ? parts[0]! : (row) => parts.every((part) => part(row));
  }

  private negation(): Predicate<Row> {
    if (!this.takeWord('not')) return this.primary();
    const inner = this.nested(() => this.negation());
    return (row) => !inner(row);
  }

  private primary(): Predicate<Row> {
    const token = this.take();
    if (token.kind === '(') {
      const inner = this.nested(() => this.either());
      this.expect(')');
      return inner;
    }
    if (token.kind !== 'name') throw new BadRequest(`Unexpected '${token.text}' in $filter.`);
    return this.peek()?.kind === '(' ? this.call(token) : this.compare(token);
  }

  private call(name: Token): Predicate<Row> {
    const test = textFunction(name.text);
    if (!test) throw new BadRequest(`'${name.text}' is not a function of $filter.`);
    this.expect('(');
    const field = this.field(this.take());
    this.expect(',');
    const part = this.take();
    this.expect(')');
    if (field.type !== 'string' || part.kind !== 'string')
      throw new BadRequest(`${name.text} takes a text property and a text.`);
    const matches = test(part.text);
    return (row) => matches(field.read(row));
  }

  private compare(name: Token): Predicate<Row> {
    const field = this.field(name);
    const [operator, literal] = [this.take(), this.take()];
    const test = comparison({ operator, literal, type: field.type, name: name.text, clock: this.clock });
    return (row) => test(field.read(row));
  }

  private field(name: Token): Field<Row> {
    const field = name.kind === 'name' ? this.fields.get(name.text.toLowerCase()) : undefined;
    if (!field) throw new BadRequest(`The property '${name.text}' cannot be used in $filter.`);
    return field;
  }

  private nested(inner: () => Predicate<Row>): Predicate<Row> {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new BadRequest('The $filter is nested too deeply.');
    const predicate = inner();
    this.depth -= 1;
    return predicate;
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private take(): Token {
    const token = this.tokens[this.position];
    if (!token) throw new BadRequest('The $filter ends too early.');
    this.position += 1;
    return token;
  }

  private takeWord(word: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'name' || token.text.toLowerCase() !== word) return false;
    this.position += 1;
    return true;
  }

  private expect(kind: Token['kind']): void {
    if (this.take().kind !== kind) throw new BadRequest(`'${kind}' is missing in $filter.`);
  }
}
