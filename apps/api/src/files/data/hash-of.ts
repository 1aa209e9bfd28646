import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** It is not kept. */
export class OtherContent extends Error {
  override readonly message = 'A content is not what was received: it is not kept.';
}

/** Lets a content through, and fails before its last piece when it is another than was said. */
export class HashOf extends Transform {
  private readonly seen = createHash('sha256');
  private bytes = 0;
  private last: Buffer | undefined;

  constructor(
    private readonly hash: Buffer,
    private readonly size: number,
  ) {
    super();
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.seen.update(piece);
    this.bytes += piece.length;
    const before = this.last;
    this.last = piece;
    done(null, before);
  }

  override _flush(done: TransformCallback): void {
    const isSame = this.bytes === this.size && this.seen.digest().equals(this.hash);
    if (isSame) done(null, this.last);
    else done(new OtherContent());
  }
}
