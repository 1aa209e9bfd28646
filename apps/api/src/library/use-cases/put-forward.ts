import { Injectable } from '@nestjs/common';
import { ownAudience } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { Actor } from '@lib/access';
import { FileClaims } from '../../files/index.js';
import { LibraryRepository } from '../data/library.repository.js';
import { ResourceFileRepository } from '../data/resource-file.repository.js';
import { checksOf } from '../domain/checks.js';
import { Resource } from '../domain/resource.js';
import { ResourceFile, type FileWords } from '../domain/resource-file.js';
import { ResourceVersion } from '../domain/resource-version.js';
import type { Words } from '../domain/words.js';
import { ReadWords } from './read-words.js';

const NOTHING_ALIKE = { sameFiles: [], likeTitles: [], files: 1 };

/**
 * For other features: what they have made is put into the library as somebody's submission, and is with its reviewers at once; or it
 * is begun as their draft.
 * Within the transaction of whoever asks.
 */
@Injectable()
export class PutForward {
  constructor(
    private readonly library: LibraryRepository,
    private readonly files: ResourceFileRepository,
    private readonly words: ReadWords,
    private readonly claims: FileClaims,
    private readonly clock: Clock,
  ) {}

  /** Says what would be wrong with it, before there is a file. */
  async refuse(actor: Actor, words: Words): Promise<void> {
    await this.submitted(actor, words);
  }

  /** A draft of the actor's own, which they go over before they submit it; with a copy of a file that they see. */
  async begin(actor: Actor, words: Words, copied: (FileWords & { fileId: string }) | null): Promise<Resource> {
    const { resource, version } = await this.drafted(actor, words);
    await this.library.addResource(resource);
    await this.library.addVersion(version);
    if (copied) {
      const { audienceId } = version;
      const fileId = await this.claims.copy(copied.fileId, audienceId, 'fileId');
      await this.files.add(ResourceFile.of(version, copied, { position: 1, fileId, audienceId }));
    }
    return resource;
  }

  /** `fileId`: an upload of the actor's own. Answers the resource. */
  async execute(actor: Actor, words: Words, { fileId, ...about }: FileWords & { fileId: string }): Promise<Resource> {
    const { resource, version } = await this.submitted(actor, words);
    await this.library.addResource(resource);
    await this.library.addVersion(version);
    const { audienceId } = version;
    await this.claims.claim(fileId, audienceId, 'fileId');
    await this.files.add(ResourceFile.of(version, about, { position: 1, fileId, audienceId }));
    await this.library.place(resource.id);
    const { number, note } = version;
    await this.library.note(
      { resourceId: resource.id, number, kind: 'SUBMITTED', isOpen: false, note },
      String(actor.personId),
    );
    return resource;
  }

  private async submitted(actor: Actor, words: Words) {
    const { resource, version, details } = await this.drafted(actor, words);
    version.submit(checksOf(details, NOTHING_ALIKE), this.clock.now());
    return { resource, version };
  }

  private async drafted(actor: Actor, words: Words) {
    const details = await this.words.execute(actor, words, null);
    const audienceId = await ownAudience();
    const submitterId = String(actor.personId);
    const now = this.clock.now();
    const resource = Resource.begin(details, submitterId, audienceId, now);
    const beginning = { resourceId: resource.id, number: 1, submitterId, audienceId };
    const version = ResourceVersion.draft(details, beginning, now);
    return { resource, version, details };
  }
}
