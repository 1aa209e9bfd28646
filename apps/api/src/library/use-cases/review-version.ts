import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type {
  PublishResourceInput,
  ReturnResourceInput,
  SubmitResourceInput,
  TakeBackResourceInput,
} from '../../schema.types.js';
import { LibraryRepository } from '../data/library.repository.js';
import { checksOf, type Check } from '../domain/checks.js';
import { reviewDay } from '../domain/resource.js';
import type { ResourceVersion } from '../domain/resource-version.js';
import { versionPolicy } from '../library.policy.js';
import { AnnexRule } from './annex-rule.js';
import { ReadWords } from './read-words.js';

/** A version goes to its reviewers, and is taken back, returned or published. */
@Injectable()
export class ReviewVersion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: LibraryRepository,
    private readonly words: ReadWords,
    private readonly annexes: AnnexRule,
    private readonly clock: Clock,
  ) {}

  submit(caller: Caller, { versionId, version: read }: SubmitResourceInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const version = await this.library.takeVersion(versionId);
      permit(actor, versionPolicy.submit, version.written());
      expectVersion(version, read, 'version');
      version.refuseUnlessWritten();
      // They may have lost a seat since they wrote it.
      const { inheritedPartnershipId } = await this.library.getResource(version.resourceId);
      await this.words.refuseUnlessTheirs(actor, version, inheritedPartnershipId);
      await this.annexes.refuse(actor, version);
      version.submit(await this.checks(version), this.clock.now());
      await this.library.saveVersion(version);
      await this.library.place(version.resourceId);
      await this.note(actor, version, 'SUBMITTED', version.note);
      return version;
    });
  }

  takeBack(caller: Caller, { versionId, version: read }: TakeBackResourceInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const version = await this.library.takeVersion(versionId);
      permit(actor, versionPolicy.takeBack, version.written());
      expectVersion(version, read, 'version');
      version.takeBack();
      await this.library.saveVersion(version);
      // Noted where its reviewers see it, before it is out of their sight.
      await this.note(actor, version, 'TAKEN_BACK', '');
      await this.library.place(version.resourceId);
      return version;
    });
  }

  return(caller: Caller, { versionId, version: read, because }: ReturnResourceInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const version = await this.reviewed(actor, versionId, read);
      version.return(because, String(actor.personId), this.clock.now());
      await this.library.saveVersion(version);
      await this.note(actor, version, 'RETURNED', version.returnedBecause);
      return version;
    });
  }

  publish(caller: Caller, { versionId, version: read, reviewOn }: PublishResourceInput): Promise<ResourceVersion> {
    return this.work.as(caller, async (actor) => {
      const version = await this.reviewed(actor, versionId, read);
      const now = this.clock.now();
      const resource = await this.library.getResource(version.resourceId);
      resource.refusePlace(version);
      const day = reviewDay(reviewOn, this.clock.today('Europe/London'));
      version.publish(await this.checks(version), String(actor.personId), now);
      resource.publish(version, day, now);
      await this.library.saveVersion(version);
      await this.library.saveResource(resource);
      await this.note(actor, version, 'PUBLISHED', version.note, true);
      await this.library.place(resource.id);
      return version;
    });
  }

  private async reviewed(actor: Actor, versionId: string, read: number): Promise<ResourceVersion> {
    const version = await this.library.takeVersion(versionId);
    const hasOtherReviewer = await this.library.hasOtherReviewer(version.foundBy, version.partnershipId);
    permit(actor, versionPolicy.review, version.written(hasOtherReviewer));
    expectVersion(version, read, 'version');
    return version;
  }

  /** Those that stop it: what is only to be weighed need not be looked for. */
  private async checks(version: ResourceVersion): Promise<Check[]> {
    const files = await this.library.countFiles(version.id);
    return checksOf(version, { sameFiles: [], likeTitles: [], files });
  }

  private note(actor: Actor, { resourceId, number }: ResourceVersion, kind: string, note: string, isOpen = false) {
    return this.library.note({ resourceId, number, kind, isOpen, note }, String(actor.personId));
  }
}
