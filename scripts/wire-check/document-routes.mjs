// Finds the operation of a Swagger 2.0 document that a request is for.

/** `(method, path) => operation | null`; `undefined` when the path is not of this API at all. */
export function documentRoutes(document) {
  const basePath = (document.basePath ?? '').toLowerCase();
  const routes = Object.entries(document.paths).map(([path, operations]) => ({
    pattern: new RegExp(`^${path.toLowerCase().split('/').map(segmentPattern).join('/')}$`),
    fixed: path.split('/').filter((segment) => !segment.startsWith('{')).length,
    operations,
  }));
  routes.sort((a, b) => b.fixed - a.fixed);
  return (method, path) => {
    const lower = path.toLowerCase().replace(/\/+$/, '');
    if (!lower.startsWith(basePath)) return undefined;
    // The link to the next page is the same query, and no document names it.
    const own = lower.slice(basePath.length).replace(/\/query\/next$/, '/query');
    const found = routes.find((route) => route.pattern.test(own) && route.operations[method.toLowerCase()]);
    return found ? found.operations[method.toLowerCase()] : null;
  };
}

function segmentPattern(segment) {
  return segment.startsWith('{') ? '[^/]+' : segment.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
}
