import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller } from '@lib/access';
import { expectVersion, ownAudience, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import type {
  ChangeExperienceInput,
  RemoveExperienceInput,
  TellExperienceInput,
  WithdrawExperienceInput,
} from '../../schema.types.js';
import { ExperienceRepository } from '../data/experience.repository.js';
import { VersionsRead } from '../data/versions-read.js';
import { Experience } from '../domain/experience.js';
import { experiencePolicy } from '../usefulness.policy.js';

type Policed = Parameters<typeof experiencePolicy.change.allows>[1];

/** Somebody tells what came of trying a resource, changes or removes it; reviewers withdraw it, with a reason. */
@Injectable()
export class TellOfTrying {
  constructor(
    private readonly work: UnitOfWork,
    private readonly versions: VersionsRead,
    private readonly experiences: ExperienceRepository,
    private readonly clock: Clock,
  ) {}

  tell(caller: Caller, { versionId, partnershipId, agencyId = null, words }: TellExperienceInput): Promise<Experience> {
    return this.work.as(caller, async (actor) => {
      const { id, resourceId, ownOf } = await this.versions.get(versionId);
      const personId = String(actor.personId);
      permit(actor, experiencePolicy.tell, { tellerId: personId, partnershipId, keptIn: null });
      const isTheirs = agencyId === null || (await this.experiences.sitsFor(agencyId, partnershipId));
      refuse([
        (!isTheirs || (ownOf !== null && ownOf !== partnershipId)) &&
          problem('NOT_A_CHOICE', 'Choose a partnership or an agency for which you sit.', 'partnershipId'),
      ]);
      const audienceId = await ownAudience();
      const place = { resourceId, versionId: id, personId, partnershipId, agencyId, audienceId };
      return this.experiences.add(Experience.tell(place, words, this.clock.now(), this.today));
    });
  }

  change(caller: Caller, { id, version, words }: ChangeExperienceInput): Promise<Experience> {
    return this.act(caller, id, version, experiencePolicy.change, async (experience) => {
      // Of what somebody does not read any more they tell nothing new.
      await this.versions.get(experience.versionId);
      experience.change(words, this.clock.now(), this.today);
      await this.experiences.save(experience);
    });
  }

  remove(caller: Caller, { id, version }: RemoveExperienceInput): Promise<Experience> {
    return this.act(caller, id, version, experiencePolicy.remove, async (experience) => {
      experience.refuseIfWithdrawn();
      await this.experiences.remove(experience);
    });
  }

  withdraw(caller: Caller, { id, version, because }: WithdrawExperienceInput): Promise<Experience> {
    return this.act(caller, id, version, experiencePolicy.withdraw, async (experience, { keptIn }, actor) => {
      experience.withdraw(because, String(actor.personId), keptIn, this.clock.now());
      await this.experiences.save(experience);
    });
  }

  private act(
    caller: Caller,
    id: string,
    version: number,
    ability: Ability<Policed>,
    change: (experience: Experience, policed: Policed, actor: Actor) => Promise<void>,
  ): Promise<Experience> {
    return this.work.as(caller, async (actor) => {
      const experience = await this.experiences.get(id);
      const { personId: tellerId, partnershipId } = experience;
      const policed = { tellerId, partnershipId, keptIn: await this.experiences.keptIn(experience) };
      permit(actor, ability, policed);
      expectVersion(experience, version, 'experience');
      await change(experience, policed, actor);
      return experience;
    });
  }

  private get today(): string {
    return this.clock.today('Europe/London');
  }
}
