/** The log as lines of JSON, for programs that collect it. Requests are named by procedure: addresses and bodies hold what is personal. */
import { pino } from 'pino';
import type { Log } from './log.ts';

export function jsonLog(): Log {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'message' },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (message) => logger.info(message),
    warn: (message) => logger.warn(message),
    request: (request) => logger.info(request, 'request'),
  };
}
