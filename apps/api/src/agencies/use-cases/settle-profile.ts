import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, Conflict, NotFound } from '@lib/kernel';
import type { AgencyProfileInput, ChangeAgencyProfileInput } from '../../schema.types.js';
import { profilePolicy, type OfProfile } from '../agency.policy.js';
import { AgencyProfiles } from '../data/agency-profiles.js';
import { AgencyProfile } from '../domain/agency-profile.js';

const ZONE = 'Europe/London';

/** What an agency says of itself, and whether everybody reads it. */
@Injectable()
export class SettleProfile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly profiles: AgencyProfiles,
    private readonly clock: Clock,
  ) {}

  /** Words that are not consented to are shown to nobody, those that stood there before neither. */
  change(caller: Caller, { agencyId, version, isPublished, ...words }: ChangeAgencyProfileInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const of = await this.of(agencyId);
      permit(actor, profilePolicy.change, of);
      if (isPublished) permit(actor, profilePolicy.publish, of);
      const found = await this.profiles.find(agencyId);
      if ((found?.version ?? null) !== (version ?? null)) throw new Conflict('profile');
      const profile = found ?? AgencyProfile.of(agencyId);
      profile.write(words);
      if (isPublished) this.publish(profile);
      else profile.withdraw();
      await (found ? this.profiles.save(profile) : this.profiles.add(profile));
      return agencyId;
    });
  }

  /** Says that it is right as it stands. */
  confirm(caller: Caller, input: AgencyProfileInput): Promise<string> {
    return this.settle(caller, input, (actor, profile, of) => {
      permit(actor, profilePolicy.publish, of);
      this.publish(profile);
    });
  }

  withdraw(caller: Caller, input: AgencyProfileInput): Promise<string> {
    return this.settle(caller, input, (actor, profile, of) => {
      permit(actor, profilePolicy.change, of);
      profile.withdraw();
    });
  }

  private settle(
    caller: Caller,
    { agencyId, version }: AgencyProfileInput,
    act: (actor: Actor, profile: AgencyProfile, of: OfProfile) => void,
  ): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const profile = await this.profiles.find(agencyId);
      if (!profile) throw new NotFound();
      act(actor, profile, await this.of(agencyId));
      expectVersion(profile, version, 'profile');
      await this.profiles.save(profile);
      return agencyId;
    });
  }

  private publish(profile: AgencyProfile): void {
    profile.publish(this.clock.now(), this.clock.today(ZONE));
  }

  private async of(agencyId: string): Promise<OfProfile> {
    const standing = await this.profiles.standingOf(agencyId);
    if (!standing) throw new NotFound();
    return { agencyId, ...standing };
  }
}
