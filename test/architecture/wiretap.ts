import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between the program and PostgreSQL, passes everything on, and notes which statements were sent to be executed. */
export class Wiretap {
  readonly statements: string[] = [];
  private readonly server: Server;

  private constructor(private readonly target: URL) {
    this.server = createServer((program) => this.pass(program));
  }

  static async before(url: string): Promise<Wiretap> {
    const tap = new Wiretap(new URL(url));
    await new Promise<void>((listening) => tap.server.listen(0, '127.0.0.1', listening));
    return tap;
  }

  /** The same address, by way of the tap. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as { port: number }).port);
    return url.href;
  }

  /** What was sent to be executed while the work was done. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    this.statements.length = 0;
    await work();
    return [...this.statements];
  }

  stop(): void {
    this.server.close();
  }

  private pass(program: Socket): void {
    const database = connect(Number(this.target.port || 5432), this.target.hostname);
    const listener = new Frontend(this.statements);
    program.on('data', (bytes: Buffer) => listener.hear(bytes));
    program.pipe(database).pipe(program);
    for (const [one, other] of [
      [program, database],
      [database, program],
    ] as const)
      one.on('error', () => other.destroy());
  }
}

/** The frontend's half of PostgreSQL's protocol, as far as statements go. */
class Frontend {
  private rest = Buffer.alloc(0);
  private hasStarted = false;
  private readonly prepared = new Map<string, string>();
  private bound = '';

  constructor(private readonly statements: string[]) {}

  hear(bytes: Buffer): void {
    this.rest = Buffer.concat([this.rest, bytes]);
    // The first message has no type; every other has one byte of it before its length.
    for (;;) {
      const head = this.hasStarted ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const end = head + this.rest.readInt32BE(head);
      if (this.rest.length < end) return;
      if (this.hasStarted) this.note(String.fromCharCode(this.rest[0]!), this.rest.subarray(5, end));
      this.hasStarted = true;
      this.rest = this.rest.subarray(end);
    }
  }

  private note(type: string, body: Buffer): void {
    const texts = body.toString('utf8').split('\0');
    if (type === 'P') this.prepared.set(texts[0]!, texts[1]!);
    if (type === 'B') this.bound = this.prepared.get(texts[1]!) ?? '';
    if (type === 'E') this.statements.push(this.bound);
    if (type === 'Q') this.statements.push(texts[0]!);
  }
}
