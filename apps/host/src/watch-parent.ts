const LOOK_EVERY_MS = 1000;

/** Calls `end` once when the process that started this one is gone, so that nothing is left behind by a kill -9. */
export function watchParent(pid: number | null, end: () => void): void {
  if (pid === null) return;
  const timer = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    end();
  }, LOOK_EVERY_MS);
  timer.unref();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
