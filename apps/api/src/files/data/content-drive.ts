import type { ByteRange } from '../domain/byte-range.js';

/** Where contents lie: a driver of flydrive, with what it lacks for large files. */
export interface ContentDrive {
  /** So many bytes are asked for at a time. */
  readonly mostAtOnce: number;
  /** Fails in words when nothing can be kept. */
  prepare(): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** Whole or not at all; throws when what lies at the path is not what it is said to be. */
  putFile(key: string, content: NewContent): Promise<void>;
  /** Where memory is given, each piece may lie in it, and is gone when the next is asked for. */
  getPart(key: string, range: ByteRange, memory?: Buffer): AsyncIterable<Buffer>;
  delete(key: string): Promise<void>;
}

export interface NewContent {
  readonly hash: Buffer;
  readonly size: number;
  /** Where it lies until it is kept. */
  readonly path: string;
}
