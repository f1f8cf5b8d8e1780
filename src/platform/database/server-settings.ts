import { join } from 'node:path';

/** How the server runs: for one program on a small machine, losing nothing that was acknowledged. As `name=value`. */
export function serverSettings(data: string, port: number, durable: boolean): string[] {
  const kept = durable ? 'on' : 'off';
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${hasSocket(data) ? data : ''}`,
    'unix_socket_permissions=0700',
    `fsync=${kept}`,
    `synchronous_commit=${kept}`,
    `full_page_writes=${kept}`,
    'max_connections=60',
    'shared_buffers=64MB',
    // Compiling a query costs more than any query of ours.
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    // What the server does goes to its log, what it is asked does not: statements hold data of persons.
    'logging_collector=off',
    'log_destination=stderr',
    'log_min_messages=warning',
    'log_min_error_statement=panic',
    'log_statement=none',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    'log_checkpoints=off',
  ];
}

/** A socket's path has a bound (104 bytes on some systems), and the setting is a list with signs of its own. */
function hasSocket(data: string): boolean {
  return process.platform !== 'win32' && /^[\w./-]+$/.test(data) && Buffer.byteLength(join(data, '.s.PGSQL.65535')) < 100;
}
