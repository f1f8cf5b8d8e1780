/** A folder of files handed out as the simplest web server would: no rewriting, no fallback but its 404 page. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Files {
  /** `http://127.0.0.1:4000` */
  address: string;
  close(): void;
}

/** @param base where on the server the folder begins: begins and ends with a slash */
export async function serveFiles(folder: string, base: string): Promise<Files> {
  const server = createServer(async (request, response): Promise<unknown> => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const path = pathname.startsWith(base) ? join(folder, decodeURIComponent(pathname.slice(base.length))) : null;
    const found = path === null ? null : await stat(path).catch(() => null);
    if (found?.isDirectory() && !pathname.endsWith('/')) return response.writeHead(301, { location: `${pathname}/` }).end();
    const file = path !== null && found?.isDirectory() ? join(path, 'index.html') : path;
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    const type = types[extname(file ?? '')] ?? 'application/octet-stream';
    if (bytes) return response.writeHead(200, { 'content-type': type }).end(bytes);
    return response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end(await readFile(join(folder, '404.html')).catch(() => ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
