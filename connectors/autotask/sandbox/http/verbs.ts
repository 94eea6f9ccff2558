import type { EntityTable } from '../entities/entity-table.js';
import type { Route } from './routes.js';

/** Entities that are written through their parent's path only. */
const throughParentOnly = new Set(['Contacts', 'ContractServices', 'ContractCharges']);

/** The verbs that a path takes. */
export function verbsOf(route: Route): readonly string[] {
  switch (route.kind) {
    case 'query':
    case 'count':
    case 'next':
      return ['GET', 'POST'];
    case 'entity':
      return throughParentOnly.has(route.table.name) ? [] : writeVerbs(route.table);
    case 'child':
      return [...(route.table.access.includes('query') ? ['GET'] : []), ...writeVerbs(route.table)];
    case 'child-item':
      return ['GET', ...(route.table.access.includes('delete') ? ['DELETE'] : [])];
    case 'invoice-settings':
      return ['GET', 'PUT'];
    case 'invoice-recipients':
      return route.recipientId === null ? ['POST'] : ['DELETE'];
    default:
      return ['GET'];
  }
}

function writeVerbs(table: EntityTable): string[] {
  return [
    ...(table.access.includes('create') ? ['POST'] : []),
    ...(table.access.includes('update') ? ['PATCH', 'PUT'] : []),
  ];
}
