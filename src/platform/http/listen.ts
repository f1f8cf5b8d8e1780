/** Opening a port, with a free one as the way out when the usual one is taken. */
import type { FastifyInstance } from 'fastify';

export class PortTakenError extends Error {
  override name = 'PortTakenError';
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken.`);
    this.port = port;
  }
}

export interface Listening {
  port: number;
  /** The usual port, when it was taken and another was chosen. */
  taken: number | null;
}

/**
 * @param wanted null: the usual port or, when taken, any free one; a number: that one and no other (0: any free one)
 * @throws PortTakenError when the one wanted is taken
 */
export async function listen(app: FastifyInstance, host: string, wanted: number | null, usual: number): Promise<Listening> {
  try {
    return { port: await open(app, host, wanted ?? usual), taken: null };
  } catch (error) {
    if (!(error instanceof PortTakenError) || wanted !== null) throw error;
    return { port: await open(app, host, 0), taken: usual };
  }
}

async function open(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTakenError(port);
    throw error;
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
