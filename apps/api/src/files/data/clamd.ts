import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** In the time of a large file; a scanner that says nothing for so long is as good as none. */
const SILENCE_MS = 60_000;

/** The scanner cannot be reached, or cannot do its work: it is asked again later. */
export class ScannerUnavailable extends Error {}

/**
 * Asks clamd whether a content holds malware, over its socket and in its own words (INSTREAM): pieces with their lengths
 * before them, one of no length at the end.
 */
export async function scanWithClamd(address: string, content: AsyncIterable<Buffer>): Promise<'CLEAN' | 'INFECTED'> {
  const socket = connect(whereIs(address));
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new ScannerUnavailable('The scanner said nothing.')));
  const answer = answerOf(socket);
  // It is awaited below, after what can fail before.
  answer.catch(() => undefined);
  try {
    socket.write('zINSTREAM\0');
    for await (const piece of content) {
      // It may answer before it has heard all: when that is more than it takes, or it was told to stop.
      if (socket.destroyed || socket.readableEnded) break;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      socket.write(length);
      if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), answer]);
    }
    if (!socket.destroyed) socket.write(Buffer.alloc(4));
    const said = await answer;
    if (/^stream: OK\0?$/.test(said)) return 'CLEAN';
    if (/ FOUND\0?$/.test(said)) return 'INFECTED';
    throw new ScannerUnavailable(`The scanner said: ${said.slice(0, 200)}`);
  } finally {
    socket.destroy();
  }
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1');
      if (said.includes('\0') || said.length > 10_000) resolve(said);
    });
    socket.on('error', (error) =>
      reject(error instanceof ScannerUnavailable ? error : new ScannerUnavailable(error.message, { cause: error })),
    );
    socket.on('close', () => (said === '' ? reject(new ScannerUnavailable('The scanner hung up.')) : resolve(said)));
  });
}

function whereIs(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at), port: Number(address.slice(at + 1)) };
}
