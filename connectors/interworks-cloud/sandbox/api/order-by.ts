import { orderOf } from './filter/compare.js';
import type { Field, Fields } from './filter/fields.js';
import { BadRequest } from './replies.js';

interface Ordering<Row> {
  readonly field: Field<Row>;
  readonly sign: 1 | -1;
}

function orderingOf<Row>(part: string, fields: Fields<Row>): Ordering<Row> {
  const [name = '', direction = 'asc', ...rest] = part.trim().split(/\s+/);
  const field = fields.get(name.toLowerCase());
  if (!field) throw new BadRequest(`The property '${name}' cannot be used in $orderBy.`);
  if (rest.length > 0 || !/^(asc|desc)$/i.test(direction))
    throw new BadRequest(`'${part.trim()}' is not a valid $orderBy.`);
  return { field, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
}

/** Sorts by a comma-separated list; missing values come first, and equal rows keep their places. */
export function orderRows<Row>(rows: readonly Row[], orderBy: string, fields: Fields<Row>): Row[] {
  const orderings = orderBy.split(',').map((part) => orderingOf(part, fields));
  return [...rows].sort((a, b) => {
    for (const { field, sign } of orderings) {
      const [left, right] = [field.read(a), field.read(b)];
      const order =
        left === null || right === null
          ? Number(left !== null) - Number(right !== null)
          : orderOf(left, right);
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}
