import { createHash } from 'node:crypto';
import { sessionCookie } from '@lib/graphql';
import type { Config } from '@lib/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Something that everybody gets alike. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

interface Kept extends Answer {
  readonly etag: string;
  readonly bytes: Buffer;
  readonly until: number;
}

const KEPT_MS = 60_000;
/** Of memory, each: for addresses without a query, and for those with one, of which there are as many as anybody likes. */
const MOST_BYTES = 16_000_000;
const LARGEST = 2_000_000;
const LONGEST_QUERY = 300;

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
    void reply.header('vary', 'cookie');
    const isNobody = request.cookies[this.cookie] === undefined;
    const { etag, status, type, bytes } = isNobody ? await this.find(request.url, make) : keptOf(await make());
    void reply.code(status).header('cache-control', 'no-cache').header('etag', etag).type(type);
    return status === 200 && request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(bytes);
  }

  private async find(address: string, make: () => Promise<Answer>): Promise<Kept> {
    const [path = '', query = ''] = address.split('?', 2);
    if (query.length > LONGEST_QUERY) return keptOf(await make());
    const key = `${path}?${normalised(query)}`;
    const shelf = query ? this.asked : this.plain;
    const kept = shelf.get(key) ?? this.underWay.get(key);
    if (kept) return kept;
    const { round } = this;
    const making = make().then(keptOf);
    this.underWay.set(key, making);
    try {
      const made = await making;
      if (round === this.round && made.status === 200 && made.bytes.length <= LARGEST) shelf.set(key, made);
      return made;
    } finally {
      if (this.underWay.get(key) === making) this.underWay.delete(key);
    }
  }
}

const keptOf = (answer: Answer): Kept => ({
  ...answer,
  etag: `"${createHash('sha256').update(answer.text).digest('base64url')}"`,
  bytes: Buffer.from(answer.text),
  until: Date.now() + KEPT_MS,
});

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
    this.size += kept.bytes.length;
    for (const [oldest, { bytes }] of this.kept) {
      if (this.size <= MOST_BYTES) break;
      this.kept.delete(oldest);
      this.size -= bytes.length;
    }
  }

  clear(): void {
    this.kept.clear();
    this.size = 0;
  }

  private remove(key: string, { bytes }: Kept): void {
    this.kept.delete(key);
    this.size -= bytes.length;
  }
}
