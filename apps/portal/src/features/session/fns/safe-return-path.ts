/** Where to go after signing in: only a path of this portal, never another site's address. */
export function safeReturnPath(wanted: string | null): string {
  if (!wanted || !wanted.startsWith('/') || wanted.startsWith('//') || wanted.includes('\\')) return '/';
  return wanted.startsWith('/sign-in') || wanted.startsWith('/api/') ? '/' : wanted;
}
