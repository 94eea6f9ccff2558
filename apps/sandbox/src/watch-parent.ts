const CHECK_EVERY_MS = 500;

/** Calls `ended` once the process that started this one is gone: its channel closes, or its id is no longer alive. */
export function watchParent(environment: NodeJS.ProcessEnv, ended: () => void): void {
  if (process.channel) process.once('disconnect', ended);
  const parentId = /^\d+$/.test(environment.TALLYLINK_PARENT_PID ?? '')
    ? Number.parseInt(environment.TALLYLINK_PARENT_PID!, 10)
    : null;
  if (parentId === null) return;
  const timer = setInterval(() => {
    if (isAlive(parentId)) return;
    clearInterval(timer);
    ended();
  }, CHECK_EVERY_MS);
  timer.unref();
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
