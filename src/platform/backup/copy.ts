/**
 * PostgreSQL's COPY over a connection of node-postgres, which knows nothing of it beyond the messages: rows as one stream of bytes, out of a
 * table and into one, with no more of it held than the other side can take.
 */
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type pg from 'pg';

/** A piece of what is copied, in bytes. */
export const pieceSize = 1 << 20;
/** Pieces that may wait for whoever writes them away, before the database is told to wait. */
const mostWaiting = 4;

/** The part of node-postgres's connection that is used here; its types leave it out. */
interface Wire {
  stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
}

/** What a connection of node-postgres tells the query that it works on. */
interface Submitted {
  submit(wire: Wire): void;
  handleCopyData(message: { chunk: Buffer }, wire: Wire): void;
  handleCopyInResponse(wire: Wire): void;
  handleCommandComplete(): void;
  handleError(error: Error): void;
  handleReadyForQuery(): void;
}

const submit = (client: pg.ClientBase, query: Submitted) => client.query(query as never);

/**
 * Pieces of one size, the last smaller. Whoever does not read to the end has to close the connection.
 * @param text `COPY ... TO STDOUT`
 */
export async function* copyOut(client: pg.ClientBase, text: string): AsyncGenerator<Buffer, void> {
  const waiting: Buffer[] = [];
  let piece = Buffer.allocUnsafe(pieceSize);
  let filled = 0;
  let wire: Wire | undefined;
  const state: { over: boolean; failed: Error | null } = { over: false, failed: null };
  let wake: () => void = () => undefined;
  const keep = (from: Buffer) => {
    for (let at = 0; at < from.length; ) {
      // The bytes of a message are the connection's, which writes over them.
      const taken = from.copy(piece, filled, at);
      at += taken;
      filled += taken;
      if (filled < pieceSize) continue;
      waiting.push(piece);
      piece = Buffer.allocUnsafe(pieceSize);
      filled = 0;
    }
  };
  submit(client, {
    submit: (its) => {
      wire = its;
      its.query(text);
    },
    handleCopyData: ({ chunk }, { stream }) => {
      keep(chunk);
      if (waiting.length >= mostWaiting) stream.pause();
      if (waiting.length > 0) wake();
    },
    handleCopyInResponse: (its) => its.sendCopyFail('It is read here, not written.'),
    handleCommandComplete: () => undefined,
    handleError: (error) => {
      state.failed = error;
      wake();
    },
    handleReadyForQuery: () => {
      if (state.failed !== null) return;
      if (filled > 0) waiting.push(piece.subarray(0, filled));
      state.over = true;
      wake();
    },
  });
  for (;;) {
    const next = waiting.shift();
    if (next !== undefined) {
      if (waiting.length < mostWaiting / 2) wire?.stream.resume();
      yield next;
    } else if (state.failed !== null) throw state.failed;
    else if (state.over) return;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}

/** @param text `COPY ... FROM STDIN` */
export async function copyIn(client: pg.ClientBase, text: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let failed: Error | null = null;
    const send = async (wire: Wire) => {
      try {
        for await (const piece of pieces) {
          if (failed !== null) return;
          wire.sendCopyFromChunk(piece);
          if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
        }
        wire.endCopyFrom();
      } catch (error) {
        failed ??= error as Error;
        wire.sendCopyFail('What was to be copied cannot be read.');
      }
    };
    submit(client, {
      submit: (wire) => wire.query(text),
      handleCopyData: () => undefined,
      handleCopyInResponse: (wire) => void send(wire),
      handleCommandComplete: () => undefined,
      // What went wrong first is what is told: the database only repeats that it was told to give up.
      handleError: (error) => {
        failed ??= error;
        reject(failed);
      },
      handleReadyForQuery: () => (failed === null ? resolve() : reject(failed)),
    });
  });
}
