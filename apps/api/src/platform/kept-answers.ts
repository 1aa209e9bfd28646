import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sessionCookie } from '@lib/graphql';
import type { Config } from '@lib/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Something that everybody gets alike. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

type Encoding = 'br' | 'gzip' | 'identity';

interface Kept {
  readonly status: number;
  readonly type: string;
  readonly etag: string;
  /** As it is, and smaller for whoever understands that. */
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
  readonly size: number;
  readonly until: number;
}

const KEPT_MS = 60_000;
/** Of memory, each: for addresses without a query, and for those with one, of which there are as many as anybody likes. */
const MOST_BYTES = 32_000_000;
/** The whole directory of 6,000 partnerships as a table, packed and not, is about half of it. */
const LARGEST = 16_000_000;
const LONGEST_QUERY = 300;
/** Less than this fits into one packet anyhow. */
const WORTH_PACKING = 1400;

/**
 * What the public was answered, by its address, so that asking again costs next to nothing. Whatever happens anywhere throws all of
 * it away, and so does a minute: some of it opens and ends by the clock.
 */
export class KeptAnswers {
  private readonly plain = new Shelf();
  private readonly asked = new Shelf();
  private readonly underWay = new Map<string, Promise<Kept>>();
  private readonly cookie: string;
  /** Rises when all is thrown away: what was begun before is not kept after. */
  private round = 0;

  constructor({ publicUrl }: Pick<Config, 'publicUrl'>) {
    this.cookie = sessionCookie({ secure: publicUrl.startsWith('https:') });
  }

  forget = (): void => {
    this.round += 1;
    this.underWay.clear();
    this.plain.clear();
    this.asked.clear();
  };

  /** Answers with what is kept, or made now; with 304 to whoever has it. Nothing is kept of or for whoever brings a session. */
  async answer(request: FastifyRequest, reply: FastifyReply, make: () => Promise<Answer>): Promise<FastifyReply> {
    const isNobody = request.cookies[this.cookie] === undefined;
    const { etag: whole, status, type, bytes } = await (isNobody ? this.find(request.url, make) : make().then(keptOf));
    const isPacked = bytes.br !== bytes.identity;
    const encoding = isPacked ? encodingFor(request.headers['accept-encoding']) : 'identity';
    const etag = encoding === 'identity' ? `"${whole}"` : `"${whole}-${encoding}"`;
    void reply.header('vary', 'cookie, accept-encoding').header('cache-control', 'no-cache').header('etag', etag);
    if (status === 200 && request.headers['if-none-match'] === etag) return reply.code(304).send();
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    return reply.code(status).type(type).send(bytes[encoding]);
  }

  private async find(address: string, make: () => Promise<Answer>): Promise<Kept> {
    const [path = '', query = ''] = address.split('?', 2);
    if (query.length > LONGEST_QUERY) return make().then(keptOf);
    const key = `${path}?${normalised(query)}`;
    const shelf = query ? this.asked : this.plain;
    const kept = shelf.get(key) ?? this.underWay.get(key);
    if (kept) return kept;
    const { round } = this;
    const making = make().then(keptOf);
    this.underWay.set(key, making);
    try {
      const made = await making;
      if (round === this.round && made.status === 200 && made.size <= LARGEST) shelf.set(key, made);
      return made;
    } finally {
      if (this.underWay.get(key) === making) this.underWay.delete(key);
    }
  }
}

const packed = { br: promisify(brotliCompress), gzip: promisify(gzip) };

async function keptOf({ status, type, text }: Answer): Promise<Kept> {
  const identity = Buffer.from(text);
  const isWorthIt = identity.length > WORTH_PACKING;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [br, zipped] = isWorthIt
    ? await Promise.all([packed.br(identity, quality), packed.gzip(identity)])
    : [identity, identity];
  return {
    status,
    type,
    etag: createHash('sha256').update(identity).digest('base64url'),
    bytes: { identity, br, gzip: zipped },
    size: identity.length + (isWorthIt ? br.length + zipped.length : 0),
    until: Date.now() + KEPT_MS,
  };
}

const encodingFor = (accepted: string | string[] | undefined): Encoding => {
  const names = String(accepted ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding)) ?? 'identity';
};

/** In the order of the names; of one name in the order in which it was said. */
const normalised = (query: string): string => {
  const params = new URLSearchParams(query);
  params.sort();
  return params.toString();
};

/** The latest used, as many as there is room for. */
class Shelf {
  private readonly kept = new Map<string, Kept>();
  private size = 0;

  get(key: string): Kept | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.remove(key, found);
    if (found.until < Date.now()) return undefined;
    this.set(key, found);
    return found;
  }

  set(key: string, kept: Kept): void {
    this.kept.set(key, kept);
    this.size += kept.size;
    for (const [oldest, { size }] of this.kept) {
      if (this.size <= MOST_BYTES) break;
      this.kept.delete(oldest);
      this.size -= size;
    }
  }

  clear(): void {
    this.kept.clear();
    this.size = 0;
  }

  private remove(key: string, { size }: Kept): void {
    this.kept.delete(key);
    this.size -= size;
  }
}
