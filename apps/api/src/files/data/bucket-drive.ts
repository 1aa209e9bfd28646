import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { S3Client, type GetObjectCommand, type GetObjectCommandInput } from '@aws-sdk/client-s3';
import { Unavailable } from '@lib/kernel';
import { S3Driver } from 'flydrive/drivers/s3';
import type { S3DriverOptions } from 'flydrive/drivers/s3/types';
import type { ByteRange } from '../domain/byte-range.js';
import type { ContentDrive, NewContent } from './content-drive.js';
import { HashOf, OtherContent } from './hash-of.js';

const MB = 1024 * 1024;
const CONNECT_MS = 5000;
/** A store that says nothing for so long is not waited for. */
const SILENCE_MS = 60_000;

/** Contents in an object store that speaks S3, at https://key:secret@host/bucket?region=… */
export class BucketDrive extends S3Driver implements ContentDrive {
  readonly mostAtOnce = MB;

  constructor(address: string) {
    super(optionsIn(address));
  }

  /** Nothing is asked of it: that it is away for a while keeps nobody from all else. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  override exists(key: string): Promise<boolean> {
    return answered(super.exists(key));
  }

  override delete(key: string): Promise<void> {
    return answered(super.delete(key));
  }

  /** It appears when all of it has come: the last piece is not sent before the hash is known to be right. */
  async putFile(key: string, { hash, size, path }: NewContent): Promise<void> {
    const content = pipeline(createReadStream(path), new HashOf(hash, size), () => undefined);
    const about = {
      contentLength: size,
      contentType: 'application/octet-stream',
      // For stores that know how to compare.
      ChecksumSHA256: hash.toString('base64'),
    };
    await answered(this.putStream(key, content, about).finally(() => content.destroy()));
  }

  /** Into memory at once: a reader who is slow keeps no connection to the store. */
  async *getPart(key: string, range: ByteRange): AsyncGenerator<Buffer> {
    const piece = await answered(new PartOfBucket(this.options, range).getBytes(key));
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}

/** A store that is away, or in trouble itself, is asked again later; what it refuses is for us to mend. */
function answered<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: Error & { $metadata?: { httpStatusCode?: number } }) => {
    const isItsOwn = (error.$metadata?.httpStatusCode ?? 500) >= 500 && !(error instanceof OtherContent);
    throw isItsOwn ? new Unavailable({ cause: error }) : error;
  });
}

/** Asks for a part, of which flydrive knows nothing. */
class PartOfBucket extends S3Driver {
  constructor(
    options: S3DriverOptions,
    private readonly range: ByteRange,
  ) {
    super(options);
  }

  protected override createGetObjectCommand(client: S3Client, asked: GetObjectCommandInput): GetObjectCommand {
    return super.createGetObjectCommand(client, { ...asked, Range: `bytes=${this.range.from}-${this.range.to}` });
  }
}

function optionsIn(address: string): S3DriverOptions {
  const { protocol, host, pathname, username, password, searchParams } = new URL(address);
  const client = new S3Client({
    endpoint: `${protocol}//${host}`,
    region: searchParams.get('region') ?? 'us-east-1',
    credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
    // The bucket in the path: not every store has a name for each of its buckets.
    forcePathStyle: true,
    // Not every store knows the newer checksums, which come in a frame that some keep as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Faults are for our own log, in our own words.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
  });
  return { client, bucket: decodeURIComponent(pathname.slice(1)), visibility: 'private', supportsACL: false };
}
