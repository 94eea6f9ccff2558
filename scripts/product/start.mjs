import { buildAll } from './build.mjs';
import { startStack } from './stack.mjs';

let stack = null;
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  if (stack) {
    console.log('\nStopping…');
    await stack.stop();
  }
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));

const parent = Number(process.env.TALLYLINK_PARENT_PID ?? 0);
if (parent > 0) {
  // Started by npm's Node: when that one is killed, nothing of the product may stay behind.
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch (error) {
      if (error.code !== 'EPERM') void end(1);
    }
  }, 500);
}

try {
  await buildAll();
  stack = await startStack();
  const { demo, urls } = stack;
  console.log(
    [
      '',
      'Tallylink is running.',
      `  Portal            ${urls.portal}`,
      `  API               ${urls.api}   (docs: ${urls.api.replace('/v1', '/docs')})`,
      ...(demo
        ? [
            `  interworks.cloud  ${urls.interworks}   (sandbox)`,
            `  Autotask          ${urls.autotask}/ATServicesRest/   (sandbox; its page ${urls.autotask} approves, posts and invoices)`,
            '',
            `  Sign in with      ${demo.email}  /  ${demo.password}`,
          ]
        : []),
      '',
      'Ctrl-C stops all of it.',
    ].join('\n'),
  );
} catch (error) {
  console.error(error.message);
  await end(1);
}
