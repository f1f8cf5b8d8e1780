import type { FastifyReply } from 'fastify';

/** Says that the answer depends on this header of the request, beside others that it depends on. */
export function addVary(reply: FastifyReply, name: string): void {
  const names = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (!names.some((one) => one.toLowerCase() === name)) reply.header('vary', [...names, name].join(', '));
}
