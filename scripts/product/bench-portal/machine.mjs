import os from 'node:os';

async function drawsWithGpu(browser) {
  const session = await browser.newBrowserCDPSession();
  const { gpu } = await session.send('SystemInfo.getInfo');
  await session.detach();
  return gpu.featureStatus?.gpu_compositing === 'enabled';
}

/** What the figures were taken on: without it, seconds and frames say nothing. */
export async function describeMachine(browser) {
  const cores = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  const drawn = (await drawsWithGpu(browser)) ? 'a GPU draws' : 'no GPU: the processor draws too';
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB; Chromium ${browser.version()}, ${drawn}`;
}

/** Programs that want a core, on the average of the last minute; more than there are cores, and all figures are worse. */
export const busyCores = () => os.loadavg()[0].toFixed(1);
