import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, ownAudience, UnitOfWork } from '@lib/database';
import { problem, refuse } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import type { AddResourceFileInput, ChangeResourceFileInput, RemoveResourceFileInput } from '../../schema.types.js';
import { LibraryRepository } from '../data/library.repository.js';
import { ResourceFileRepository } from '../data/resource-file.repository.js';
import { fileWordsProblems, ResourceFile } from '../domain/resource-file.js';
import type { ResourceVersion } from '../domain/resource-version.js';
import { versionPolicy } from '../library.policy.js';
import { AnnexRule } from './annex-rule.js';

const MOST_FILES = 60;

/** Files are added to a version while it is written, described anew, and taken from it. */
@Injectable()
export class KeepFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: LibraryRepository,
    private readonly files: ResourceFileRepository,
    private readonly claims: FileClaims,
    private readonly annexes: AnnexRule,
  ) {}

  add(caller: Caller, { versionId, version: read, fileId, ...words }: AddResourceFileInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const version = await this.written(actor, versionId, read);
      refuse(fileWordsProblems(words));
      await this.annexes.refuse(actor, version, words.foundBy ?? null);
      const others = await this.files.of(version.id);
      refuse([
        others.length >= MOST_FILES && problem('TOO_MANY', `A version has at most ${MOST_FILES} files.`, 'fileId'),
      ]);
      // Their own until it is given the readers that it is for, together with the version.
      const audienceId = await ownAudience();
      await this.claims.claim(fileId, audienceId, 'fileId');
      const position = (others.at(-1)?.position ?? 0) + 1;
      await this.files.add(ResourceFile.of(version, words, { position, fileId, audienceId }));
      return this.changed(version);
    });
  }

  change(caller: Caller, { id, version: read, ...words }: ChangeResourceFileInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const file = await this.files.get(id);
      const version = await this.written(actor, file.versionId, read);
      refuse(fileWordsProblems(words));
      await this.annexes.refuse(actor, version, words.foundBy ?? null);
      file.change(words, version.foundBy);
      await this.files.save(file);
      return this.changed(version);
    });
  }

  remove(caller: Caller, { id, version: read }: RemoveResourceFileInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const { fileId, versionId } = await this.files.get(id);
      const version = await this.written(actor, versionId, read);
      await this.files.remove(id);
      await this.claims.remove(fileId);
      return this.changed(version);
    });
  }

  private async written(actor: Actor, versionId: string, read: number): Promise<ResourceVersion> {
    const version = await this.library.takeVersion(versionId);
    permit(actor, versionPolicy.change, version.written());
    expectVersion(version, read, 'version');
    version.refuseUnlessWritten();
    return version;
  }

  private async changed(version: ResourceVersion): Promise<ResourceVersion> {
    await this.library.saveVersion(version);
    await this.library.place(version.resourceId);
    return version;
  }
}
