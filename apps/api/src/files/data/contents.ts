import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import type { ByteRange } from '../domain/byte-range.js';
import type { ContentDrive, NewContent } from './content-drive.js';

/** The contents of files, each once, under its hash. Who may have one is for the rows of `stored_file` to say. */
@Injectable()
export class Contents {
  private opened: Promise<ContentDrive> | undefined;

  constructor(private readonly config: Config) {}

  /** When the program starts, so that who looks after it learns of it before somebody uploads. */
  async prepare(): Promise<void> {
    await (await this.drive()).prepare();
  }

  async has(hash: Buffer): Promise<boolean> {
    return (await this.drive()).exists(keyOf(hash));
  }

  /** Also when it is there: how long it takes tells nobody of another's file, and what was damaged is mended. */
  async put(content: NewContent): Promise<void> {
    await (await this.drive()).putFile(keyOf(content.hash), content);
  }

  /** The beginning of a part, as much as is read at a time; throws when it is not there. */
  async *beginningOf(hash: Buffer, { from, to }: ByteRange, memory?: Buffer): AsyncGenerator<Buffer> {
    const drive = await this.drive();
    yield* drive.getPart(keyOf(hash), { from, to: Math.min(to, from + drive.mostAtOnce - 1) }, memory);
  }

  async remove(hash: Buffer): Promise<void> {
    await (await this.drive()).delete(keyOf(hash));
  }

  /** Not before it is needed: the library of the other kind of store is never loaded. */
  private drive(): Promise<ContentDrive> {
    this.opened ??= open(this.config);
    return this.opened;
  }
}

async function open({ filesDir, filesS3 }: Config): Promise<ContentDrive> {
  if (!filesS3) return new (await import('./folder-drive.js')).FolderDrive(filesDir);
  return new (await import('./bucket-drive.js')).BucketDrive(filesS3);
}

/** In folders of their own, so that none has more entries than file systems and people like. */
function keyOf(hash: Buffer): string {
  const name = hash.toString('hex');
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}
