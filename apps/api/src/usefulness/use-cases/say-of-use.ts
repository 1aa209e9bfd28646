import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { RateResourceInput, SayUsedInput } from '../../schema.types.js';
import { OpinionRepository } from '../data/opinion.repository.js';
import { VersionsRead, type VersionRead } from '../data/versions-read.js';
import { opinionPolicy } from '../usefulness.policy.js';

/** Somebody says of a version that they used it, or whether it was useful, and takes it back. */
@Injectable()
export class SayOfUse {
  constructor(
    private readonly work: UnitOfWork,
    private readonly versions: VersionsRead,
    private readonly opinions: OpinionRepository,
    private readonly clock: Clock,
  ) {}

  used(caller: Caller, { versionId, isUsed }: SayUsedInput): Promise<VersionRead> {
    return this.say(caller, versionId, (version) =>
      isUsed ? this.opinions.use(version, this.clock.now()) : this.opinions.takeBackUse(version),
    );
  }

  rate(caller: Caller, { versionId, verdict, comment }: RateResourceInput): Promise<VersionRead> {
    return this.say(caller, versionId, async (version) => {
      refuse([wordsProblem(comment, { label: 'your comment', max: 2000 }, 'comment')]);
      if (verdict) await this.opinions.rate(version, verdict, tidy(comment), this.clock.now());
      else await this.opinions.takeBackRating(version);
    });
  }

  private say(caller: Caller, versionId: string, act: (version: VersionRead) => Promise<void>): Promise<VersionRead> {
    return this.work.as(caller, async (actor) => {
      const version = await this.versions.get(versionId);
      permit(actor, opinionPolicy.say, version);
      await act(version);
      return version;
    });
  }
}
