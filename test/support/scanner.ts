import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** In two halves: scanners would take the repository itself for what they look for. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Something that speaks as clamd does, and knows one piece of malware. */
export class TestScanner {
  scanned = 0;
  /** Answers this in place of what it found. */
  says: string | undefined;
  private server: Server | undefined;
  private port = 0;
  private readonly open = new Set<Socket>();

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** At the address where it was before. */
  async start(): Promise<this> {
    this.server = createServer((socket) => this.hear(socket));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as { port: number }).port;
    return this;
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    const { server } = this;
    if (server?.listening) await new Promise((done) => server.close(done));
  }

  private hear(socket: Socket): void {
    this.open.add(socket);
    let heard = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => this.open.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      const content = contentIn(heard);
      if (!content) return;
      this.scanned += 1;
      const isFound = content.includes(EICAR);
      socket.end(`${this.says ?? (isFound ? 'stream: Eicar-Test FOUND' : 'stream: OK')}\0`);
    });
  }
}

/** Null until all of it was heard. */
function contentIn(heard: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  if (heard.subarray(0, 10).toString('latin1') !== 'zINSTREAM\0') return null;
  for (let at = 10; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
