import fs from 'node:fs';
import path from 'node:path';

/** PostgreSQL refuses to run as root: the user to drop to, or `{}` when we are not root. */
export function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!found)
    throw new Error('PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody".');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** Whether that user can reach a path: every folder above it must let others pass. */
export function reachable(target, user) {
  if (user.uid === undefined) return true;
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    if (fs.existsSync(folder)) {
      const stat = fs.statSync(folder);
      if (stat.uid !== user.uid && !(stat.mode & 0o001)) return false;
    }
    if (folder === path.dirname(folder)) return true;
  }
}
