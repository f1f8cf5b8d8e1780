/** What a request says of who sends it and of how they reach this server. None of it is a proof of anything. */
import type { FastifyRequest } from 'fastify';
import { isLoopback } from './host-check.ts';

export interface RequestAbout {
  /** The network address it comes from. */
  address: string;
  /** How the browser names itself, at most 500 characters. */
  agent: string;
  /** As browsers name this server: `https://gradus.example.org`; null: nobody said, and a header is not believed. */
  origin: string | null;
  /** Whether they reach it by https. */
  secure: boolean;
  cookie(name: string): string | null;
}

/** @param publicAddress where people reach this server; null: it is on loopback, under whichever of its names is asked for */
export function requestAbout({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>, publicAddress: string | null): RequestAbout {
  const origin = publicAddress === null ? loopbackOrigin(headers.host) : new URL(publicAddress).origin;
  return {
    address: ip,
    agent: (headers['user-agent'] ?? '').slice(0, 500),
    origin,
    secure: origin?.startsWith('https:') ?? false,
    cookie: (name) => cookieIn(headers.cookie, name),
  };
}

function loopbackOrigin(host: string | undefined): string | null {
  const named = host?.toLowerCase() ?? '';
  if (!/^(?:[a-z\d.]+|\[[\da-f:]+\])(?::\d{1,5})?$/u.test(named) || !isLoopback(named.replace(/:\d+$/u, ''))) return null;
  // As browsers write it: without the usual port.
  return URL.canParse(`http://${named}`) ? new URL(`http://${named}`).origin : null;
}

/** One that stands there twice was set by somebody else as well: neither is believed. */
function cookieIn(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  const values = header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values.length === 1 ? (values[0] ?? null) : null;
}
