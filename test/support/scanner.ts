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
    const heard = new Heard();
    socket.on('error', () => undefined);
    socket.on('close', () => this.open.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      heard.take(chunk);
      if (!heard.isWhole) return;
      this.scanned += 1;
      socket.end(`${this.says ?? (heard.isInfected ? 'stream: Eicar-Test FOUND' : 'stream: OK')}\0`);
    });
  }
}

/** What clamd is told: a word, then pieces with their lengths before them, and one of no length. Nothing large is kept. */
class Heard {
  isWhole = false;
  isInfected = false;
  private rest: Buffer = Buffer.alloc(0);
  /** Of the piece that is being heard; null before its length. */
  private left: number | null = null;
  private isGreeted = false;
  private end: Buffer = Buffer.alloc(0);

  take(chunk: Buffer): void {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    if (!this.isGreeted && !this.greet()) return;
    while (!this.isWhole && this.rest.length > 0) {
      if (this.left === null) {
        if (this.rest.length < 4) return;
        this.left = this.rest.readUInt32BE(0);
        this.rest = this.rest.subarray(4);
        this.isWhole = this.left === 0;
      } else this.look();
    }
  }

  private greet(): boolean {
    this.isGreeted = this.rest.subarray(0, 10).toString('latin1') === 'zINSTREAM\0';
    if (this.isGreeted) this.rest = this.rest.subarray(10);
    return this.isGreeted;
  }

  private look(): void {
    const piece = this.rest.subarray(0, this.left!);
    const seen = Buffer.concat([this.end, piece]);
    this.isInfected ||= seen.includes(EICAR);
    this.end = seen.subarray(-EICAR.length);
    this.left = this.left === piece.length ? null : this.left! - piece.length;
    this.rest = this.rest.subarray(piece.length);
  }
}
