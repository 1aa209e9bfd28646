import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const KEY = 'key-of-tests';
const SECRET = 'secret/of+tests';

/** A bucket that speaks as much of S3 as the program asks for, and keeps what it is given as it was sent. */
export class Bucket {
  readonly objects = new Map<string, Buffer>();
  readonly asked: string[] = [];
  /** Answers nobody. */
  isAway = false;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  get address(): string {
    const { port } = this.server.address() as { port: number };
    return `http://${KEY}:${encodeURIComponent(SECRET)}@127.0.0.1:${port}/papers?region=eu-west-2`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '', headers } = request;
    const { pathname } = new URL(url, 'http://bucket');
    this.asked.push(`${method} ${headers.range ?? ''}`.trim());
    if (this.isAway) return void request.socket.destroy();
    if (!headers.authorization?.includes(`Credential=${KEY}/`) || !headers.authorization.includes('/eu-west-2/s3/'))
      return void response.writeHead(403).end();
    if (method === 'PUT') return this.put(pathname, request, response);
    const object = this.objects.get(pathname);
    if (method === 'DELETE') {
      this.objects.delete(pathname);
      return void response.writeHead(204).end();
    }
    if (!object) {
      response.writeHead(404, { 'content-type': 'application/xml' });
      return void response.end(method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code></Error>');
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const part = from === undefined ? object : object.subarray(Number(from), Number(to) + 1);
    response.writeHead(from === undefined ? 200 : 206, { 'content-length': part.length });
    response.end(method === 'HEAD' ? undefined : part);
  }

  private async put(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    try {
      for await (const piece of request) pieces.push(piece as Buffer);
    } catch {
      // What is not whole is not kept.
      return;
    }
    const object = Buffer.concat(pieces);
    const hash = createHash('sha256').update(object).digest('base64');
    if (!pathname.startsWith('/papers/') || request.headers['x-amz-checksum-sha256'] !== hash)
      return void response.writeHead(400).end();
    this.objects.set(pathname, object);
    response.writeHead(200, { etag: `"${hash}"` }).end();
  }
}
