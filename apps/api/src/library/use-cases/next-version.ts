import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { ownAudience, UnitOfWork } from '@lib/database';
import { Clock, ProblemError, problem } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import type { DraftNextVersionInput } from '../../schema.types.js';
import { LibraryRepository } from '../data/library.repository.js';
import { ResourceFileRepository } from '../data/resource-file.repository.js';
import { ResourceFile } from '../domain/resource-file.js';
import { ResourceVersion } from '../domain/resource-version.js';
import { resourcePolicy } from '../library.policy.js';

/** Begins a new version with what the current one says, and copies of its files. */
@Injectable()
export class NextVersion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: LibraryRepository,
    private readonly files: ResourceFileRepository,
    private readonly claims: FileClaims,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { resourceId }: DraftNextVersionInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const resource = await this.library.take(resourceId);
      permit(actor, resourcePolicy.addVersion, resource);
      resource.refuseIfWithdrawn();
      const current = await this.library.currentOf(resource);
      if (!current) throw new ProblemError(problem('NOT_PUBLISHED', 'Nothing of this is published yet.'));
      const beginning = {
        resourceId,
        number: current.number + 1,
        submitterId: String(actor.personId),
        audienceId: await ownAudience(),
      };
      const next = ResourceVersion.draft(current.saidAgain(), beginning, this.clock.now());
      await this.library.addVersion(next);
      await this.library.relate(next, await this.library.relationsOf(current.id));
      await this.copyFiles(current, next);
      await this.library.keepAnnexes(next);
      return next;
    });
  }

  /** As many as whoever writes it sees; the others stay where their readers find them. */
  private async copyFiles(from: ResourceVersion, to: ResourceVersion): Promise<void> {
    for (const { position, fileId: source, ...words } of await this.files.of(from.id)) {
      const fileId = await this.claims.copy(source, to.audienceId, 'resourceId');
      await this.files.add(ResourceFile.of(to, words, { position, fileId, audienceId: to.audienceId }));
    }
  }
}
