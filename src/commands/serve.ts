/** `gradus serve`: the reading site, live. */
import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { newMemory } from '../compiler/2-resolve/memory.ts';
import { compile } from '../compiler/compile.ts';
import { ink } from '../compiler/emit/paper.ts';
import { summaryText } from '../compiler/emit/summary-text.ts';
import { nothingHere } from './opened.ts';
import { out, print, say, UsageError } from './terminal.ts';

export function addServe(program: Command, example: string): void {
  program
    .command('serve')
    .argument('[dir]', 'the folder of the handbook; without it, the bundled example')
    .option('--port <number>', 'the port; 0 takes any free one', (value) => {
      const port = Number(value);
      if (!/^\d+$/u.test(value) || port > 65535) throw new UsageError(`--port takes a number from 0 to 65535, not "${value}".`);
      return port;
    })
    .description('read the handbook in a browser, live while it is edited')
    .action(async (directory: string | undefined, options: { port?: number }) => {
      const folder = directory ?? example;
      if (existsSync(folder) && statSync(folder).isFile()) throw new UsageError(`${folder} is a file. A handbook is a folder.`);
      // Only here: the other commands start sooner without a server.
      const { startServer } = await import('../server.ts');
      const memory = newMemory();
      const site = await startServer({
        compileHandbook: (host) => compile(host, memory),
        folder,
        port: options.port ?? null,
        log: { info: say, warn: say },
        clock: () => new Date(),
      });
      if (site.portTaken !== null) say(`Port ${site.portTaken} is taken; using ${site.port}.`);
      if (directory === undefined) say('No handbook named: this is the bundled example. Yours: npm start -- path/to/handbook');
      print(summaryText(site.compilation));
      if (site.compilation.graph.pages.read === 0) print(nothingHere(folder));
      print(`\n${ink(out, 'bold', site.address)}  (Ctrl-C ends it; edits show as you save)`);
      const end = () => void site.close().then(() => process.exit(0));
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
    });
}
