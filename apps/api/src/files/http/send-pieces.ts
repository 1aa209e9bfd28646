import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

/**
 * Sends one piece after another, and asks for the next when the last has left: so that all may lie in the same memory.
 * What fails half-way ends the connection: whoever reads learns that it is not whole, and may ask for the rest.
 */
export async function sendPieces(reply: FastifyReply, first: Buffer, rest: AsyncGenerator<Buffer>): Promise<void> {
  const { raw } = reply.hijack();
  raw.writeHead(reply.statusCode, reply.getHeaders() as OutgoingHttpHeaders);
  const hungUp = once(raw, 'close').then(() => false);
  try {
    let isThere = await Promise.race([hungUp, left(raw, first)]);
    while (isThere) {
      const { value, done } = await rest.next();
      if (done) break;
      isThere = await Promise.race([hungUp, left(raw, value)]);
    }
    raw.end();
  } catch (error) {
    raw.destroy();
    throw error;
  } finally {
    await rest.return(undefined);
  }
}

/** Whether it has: all of it is the system's now. */
const left = (response: ServerResponse, piece: Buffer): Promise<boolean> =>
  new Promise((resolve) => response.write(piece, (error) => resolve(!error)));
