import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, ownAudience, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import type {
  ChangeResourceVersionInput,
  DiscardResourceVersionInput,
  DraftResourceInput,
  ResourceRelationInput,
} from '../../schema.types.js';
import { LibraryRepository } from '../data/library.repository.js';
import { Resource } from '../domain/resource.js';
import { ResourceVersion } from '../domain/resource-version.js';
import { versionPolicy } from '../library.policy.js';
import { AnnexRule } from './annex-rule.js';
import { ReadWords } from './read-words.js';

const MOST_RELATIONS = 20;

/** Begins a resource, changes what a version says while it is written, and throws it away. */
@Injectable()
export class WriteVersion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: LibraryRepository,
    private readonly words: ReadWords,
    private readonly annexes: AnnexRule,
    private readonly clock: Clock,
  ) {}

  draft(caller: Caller, { words: { relations, ...words } }: DraftResourceInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const details = await this.words.execute(actor, words, null);
      refuseTooMany(relations);
      const audienceId = await ownAudience();
      const submitterId = String(actor.personId);
      const now = this.clock.now();
      const resource = Resource.begin(details, submitterId, audienceId, now);
      await this.library.addResource(resource);
      const beginning = { resourceId: resource.id, number: 1, submitterId, audienceId };
      const version = await this.library.addVersion(ResourceVersion.draft(details, beginning, now));
      await this.library.relate(version, relations ?? []);
      return version;
    });
  }

  change(caller: Caller, { versionId, version: read, words }: ChangeResourceVersionInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const version = await this.library.takeVersion(versionId);
      permit(actor, versionPolicy.change, version.written());
      expectVersion(version, read, 'version');
      version.refuseUnlessWritten();
      const resource = await this.library.getResource(version.resourceId);
      const { relations, ...typed } = words;
      const details = await this.words.execute(actor, typed, resource.inheritedPartnershipId);
      refuseTooMany(relations);
      resource.refusePlace(details);
      const wasIn = [version.foundBy, version.partnershipId];
      version.change(details);
      await this.annexes.refuse(actor, version);
      await this.library.saveVersion(version);
      await this.library.relate(version, relations ?? []);
      if (
        resource.currentNumber === null &&
        (resource.foundBy !== version.foundBy || resource.partnershipId !== version.partnershipId)
      ) {
        resource.follow(details);
        await this.library.saveResource(resource);
      }
      // What was returned is with its reviewers still: with others, when it is for others from now on.
      if (wasIn[0] !== version.foundBy || wasIn[1] !== version.partnershipId) await this.library.place(resource.id);
      return version;
    });
  }

  discard(caller: Caller, { versionId, version: read }: DiscardResourceVersionInput): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      const version = await this.library.takeVersion(versionId);
      permit(actor, versionPolicy.discard, version.written());
      expectVersion(version, read, 'version');
      version.refuseUnlessWritten();
      await this.library.discard(versionId);
      return { id: versionId };
    });
  }
}

const refuseTooMany = (relations: readonly ResourceRelationInput[] | null | undefined): void =>
  refuse([
    (relations ?? []).length > MOST_RELATIONS &&
      problem('TOO_MANY', `There can be at most ${MOST_RELATIONS} of these.`, 'relations'),
  ]);
