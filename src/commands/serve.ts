/** `gradus serve`: the reading site, live, and beside it people and published versions, kept in a database. */
import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { newMemory } from '../compiler/2-resolve/memory.ts';
import { compile } from '../compiler/compile.ts';
import { ink } from '../compiler/emit/paper.ts';
import { summaryText } from '../compiler/emit/summary-text.ts';
import type { Log } from '../platform/log.ts';
import { nothingHere } from './opened.ts';
import { out, print, say, UsageError } from './terminal.ts';

interface Options {
  port?: number;
  host?: string;
  trustProxy?: string;
  people: boolean;
  demo?: true;
}

export function addServe(program: Command, example: string): void {
  program
    .command('serve')
    .argument('[dir]', 'the folder of the handbook; without it, the bundled example with a demo organisation')
    .option('--port <number>', 'the port; 0 takes any free one', (value) => {
      const port = Number(value);
      if (!/^\d+$/u.test(value) || port > 65535) throw new UsageError(`--port takes a number from 0 to 65535, not "${value}".`);
      return port;
    })
    .option('--host <address>', 'where to listen; default: 127.0.0.1, this machine alone')
    .option('--trust-proxy <addresses>', 'the servers in front that may say who a request is from: 10.0.0.4,10.1.0.0/16 or loopback')
    .option('--demo', 'with the people of the demo, for a handbook made from the example; never beside real data')
    .option('--no-people', 'the pages alone, without a database')
    .description('read the handbook in a browser, live while it is edited; people and published versions beside it')
    .addHelpText(
      'after',
      `
Data are kept in the database that DATABASE_URL names (PostgreSQL 15 or later), else in
one of Gradus's own, in .gradus below this folder, or where GRADUS_DATA says.
Others reach it by a server in front that speaks TLS: GRADUS_ADDRESS=https://gradus.example.org
says where people find it (docs/operate.md).
Mail is handed to the server that SMTP_URL names, as MAIL_FROM; without them the inbox alone works.
With GRADUS_LOG=json the log is lines of JSON, without names or addresses of people.`,
    )
    .action(async (directory: string | undefined, { port, people, demo, ...reached }: Options) => {
      const folder = directory ?? example;
      const reach = await reachOf(reached, process.env);
      if (existsSync(folder) && statSync(folder).isFile()) throw new UsageError(`${folder} is a file. A handbook is a folder.`);
      const opened: { close(): Promise<void> }[] = [];
      // What was opened last is closed first; whoever asks twice does not want to wait.
      let ending = false;
      const end = () => {
        if (ending) process.exit(130);
        ending = true;
        void closeAll(opened).then(() => process.exit(0));
      };
      process.on('SIGINT', end);
      process.on('SIGTERM', end);
      try {
        await serve(
          {
            folder,
            isExample: directory === undefined,
            isDemo: directory === undefined || demo === true,
            port: port ?? null,
            people,
            reach,
          },
          opened,
        );
      } catch (error) {
        await closeAll(opened);
        throw error;
      }
    });
}

async function closeAll(opened: { close(): Promise<void> }[]): Promise<void> {
  for (let last = opened.pop(); last !== undefined; last = opened.pop())
    await last.close().catch((error: Error) => say(`gradus: ${error.message}`));
}

interface Served {
  folder: string;
  isExample: boolean;
  isDemo: boolean;
  port: number | null;
  people: boolean;
  reach: Reach;
}

/** Who can come here, and how. */
interface Reach {
  host: string;
  publicAddress: string | null;
  trustedProxies: readonly string[] | null;
}

/** Nobody but this machine comes without TLS: what listens elsewhere has an address that somebody speaks TLS for. */
async function reachOf({ host = '127.0.0.1', trustProxy }: Pick<Options, 'host' | 'trustProxy'>, env: NodeJS.ProcessEnv): Promise<Reach> {
  const [{ isLoopback }, { publicAddressFrom, trustedProxiesFrom }] = await Promise.all([
    import('../platform/http/host-check.ts'),
    import('../platform/http/public-address.ts'),
  ]);
  const [address, proxies] = [env.GRADUS_ADDRESS?.trim(), trustProxy ?? env.GRADUS_TRUSTED_PROXY?.trim()];
  const publicAddress = address ? publicAddressFrom(address) : null;
  if (!isLoopback(host) && publicAddress === null)
    throw new UsageError(
      `With --host ${host} others can reach Gradus, and what they send can be read on the way. Put a server that speaks TLS in front, and say in GRADUS_ADDRESS where people find it, such as https://gradus.example.org.`,
    );
  return { host, publicAddress, trustedProxies: proxies ? trustedProxiesFrom(proxies) : null };
}

async function serve({ folder, isExample, isDemo, port, people, reach }: Served, opened: { close(): Promise<void> }[]): Promise<void> {
  const log = await logOf(process.env);
  const clock = () => new Date();
  // Only here: the other commands start sooner without a server.
  const [{ startServer }, { openStore }, { openOrganization, queues }, { mailServerOf }] = await Promise.all([
    import('../server.ts'),
    import('./store.ts'),
    import('../open-organization.ts'),
    import('../platform/mail/mail-server.ts'),
  ]);
  const mailServer = mailServerOf(process.env);
  const memory = newMemory();
  const kind = isDemo ? 'demo' : 'real';
  const store = people ? await openStore({ purpose: 'serve', kind, folder, queues, clock, log }) : null;
  if (store !== null) opened.push(store);
  if (store?.adopted) say('The database of a program that was killed was taken over.');
  const site = await startServer({
    compileHandbook: (host) => compile(host, memory),
    folder,
    port,
    ...reach,
    log,
    clock,
    ...(store !== null && {
      organization: (present) => openOrganization(store, present, clock, { log, mailServer, publicAddress: reach.publicAddress }),
    }),
  });
  opened.push(site);
  if (site.portTaken !== null) say(`Port ${site.portTaken} is taken; using ${site.port}.`);
  if (isExample) say('No handbook named: this is the bundled example, with a demo organisation. Yours: npm start -- path/to/handbook');
  print(summaryText(site.compilation));
  if (site.compilation.graph.pages.read === 0) print(nothingHere(folder));
  const open = reach.publicAddress ?? site.address;
  print(
    `\n${ink(out, 'bold', open)}  (${reach.publicAddress === null ? '' : `listens on ${site.address}; `}Ctrl-C ends it; edits show as you save)`,
  );
  if (site.firstLink !== null)
    print(
      `\nNobody administers this organisation yet. To be its first administrator, open this within a day; it works once:\n${open}${site.firstLink}`,
    );
}

/** For a person, a line a message; for programs, lines of JSON. */
async function logOf({ GRADUS_LOG }: NodeJS.ProcessEnv): Promise<Log> {
  if (GRADUS_LOG !== 'json') return { info: say, warn: say };
  const { jsonLog } = await import('../platform/json-log.ts');
  return jsonLog();
}
