import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import type { FileStore as UploadStore } from '@tus/file-store';

/** As long as an upload that is whole and not used. */
const KEPT_MS = 24 * 60 * 60_000;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface UnfinishedUpload {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Received so far, and in all. */
  readonly received: number;
  readonly size: number;
  readonly path: string;
}

/** Uploads on their way in, in a folder of their own: what was received is there after a restart, for their uploader to go on. */
@Injectable()
export class UnfinishedUploads {
  private readonly folder: string;
  private opened: Promise<UploadStore> | undefined;

  constructor({ uploadDir }: Config) {
    this.folder = uploadDir;
  }

  /** Not before somebody uploads: neither the folder nor the library is there until then. */
  store(): Promise<UploadStore> {
    this.opened ??= this.open();
    return this.opened;
  }

  /** Null when there is none of this id. */
  async find(id: string): Promise<UnfinishedUpload | null> {
    if (!ID.test(id)) return null;
    const upload = await (await this.store()).getUpload(id).catch(() => null);
    const { filename, owner } = upload?.metadata ?? {};
    if (!upload || !filename || !owner || upload.size === undefined) return null;
    return {
      id,
      name: filename,
      ownerId: owner,
      received: upload.offset,
      size: upload.size,
      path: join(this.folder, id),
    };
  }

  /** Those of one person; what nobody went on with for a day is removed meanwhile. */
  async of(ownerId: string): Promise<UnfinishedUpload[]> {
    const store = await this.store();
    const found: UnfinishedUpload[] = [];
    for (const name of (await readdir(this.folder)).filter((each) => ID.test(each))) {
      const touched = await stat(join(this.folder, name)).catch(() => null);
      if (touched && touched.mtimeMs < Date.now() - KEPT_MS) {
        await store.remove(name).catch(() => undefined);
        continue;
      }
      const upload = await this.find(name);
      if (upload?.ownerId === ownerId) found.push(upload);
    }
    return found;
  }

  async remove(id: string): Promise<void> {
    await (await this.store()).remove(id).catch(() => undefined);
  }

  private async open(): Promise<UploadStore> {
    // Before the library does it, which would let everybody in.
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const { FileStore } = await import('@tus/file-store');
    return new FileStore({ directory: this.folder });
  }
}
