import type { ErrorSchema } from '@rjsf/utils';
import type { ApiIssue } from '../../api/api-error';

interface Node {
  __errors?: string[];
  [field: string]: Node | string[] | undefined;
}

/** The host's issues, at the fields that they name, in the form library's shape. */
export function issuesByField(issues: readonly ApiIssue[]): ErrorSchema<Record<string, unknown>> {
  const root: Node = {};
  for (const { path, message } of issues) {
    let node = root;
    for (const part of path.split('.').filter(Boolean)) {
      const next = (node[part] ?? {}) as Node;
      node[part] = next;
      node = next;
    }
    node.__errors = [...(node.__errors ?? []), message];
  }
  return root as ErrorSchema<Record<string, unknown>>;
}
