/** A program of its own that uses a local server, for tests that kill it: options as JSON in its argument; it stops when its input ends. */
import { startLocalServer } from './local-server.ts';

const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);

try {
  const server = await startLocalServer({
    log: { info: (message) => say({ log: message }), warn: (message) => say({ log: message }) },
    ...JSON.parse(process.argv[2] ?? ''),
  });
  say({ url: server.url('postgres'), adopted: server.adopted });
  for await (const _ of process.stdin);
  await server.stop();
} catch (error) {
  say({ error: (error as Error).message, name: (error as Error).name });
}
