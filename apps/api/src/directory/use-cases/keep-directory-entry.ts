import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller, type OfficeName } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { PartnershipRepository, withCare, type InPartnership } from '../../partnerships/index.js';
import type { ChangeDirectoryEntryInput, DirectoryEntryInput, PublishDirectoryEntryInput } from '../../schema.types.js';
import { DirectoryEntryRepository } from '../data/directory-entry.repository.js';
import { directoryPolicy } from '../directory.policy.js';
import type { DirectoryEntry, Saying } from '../domain/directory-entry.js';

/** What officers do with their entry: say it, publish it, confirm it, take it out. */
@Injectable()
export class KeepDirectoryEntry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: DirectoryEntryRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, { partnershipId, version, ...words }: ChangeDirectoryEntryInput): Promise<DirectoryEntry> {
    return this.act(caller, { partnershipId, version }, directoryPolicy.change, (entry) => entry.change(words));
  }

  publish(caller: Caller, { isAgreed, ...read }: PublishDirectoryEntryInput): Promise<DirectoryEntry> {
    return this.act(caller, read, directoryPolicy.publish, (entry, by) => entry.publish(isAgreed, by));
  }

  confirm(caller: Caller, read: DirectoryEntryInput): Promise<DirectoryEntry> {
    return this.act(caller, read, directoryPolicy.confirm, (entry, by) => entry.confirm(by));
  }

  /** Of a partnership that is over, too: what is still told of it can be taken back. */
  withdraw(caller: Caller, read: DirectoryEntryInput): Promise<DirectoryEntry> {
    return this.act(caller, read, directoryPolicy.withdraw, (entry) => entry.withdraw(), true);
  }

  private act(
    caller: Caller,
    { partnershipId, version }: DirectoryEntryInput,
    ability: Ability<InPartnership>,
    change: (entry: DirectoryEntry, by: Saying) => void,
    isForEnded = false,
  ): Promise<DirectoryEntry> {
    return this.work.as(caller, async (actor) => {
      const entry = await this.entries.of(partnershipId);
      permit(actor, ability, await withCare(entry));
      expectVersion(entry, version, 'directory entry');
      if (!isForEnded) (await this.partnerships.get(partnershipId)).refuseIfOver();
      change(entry, {
        personId: String(actor.personId),
        office: officeOf(actor, partnershipId),
        at: this.clock.now(),
      });
      return this.entries.save(entry);
    });
  }
}

/** The office that says most: whoever holds several speaks in the first of these. */
function officeOf(actor: Actor, partnershipId: string): OfficeName {
  if (actor.coordinates(partnershipId)) return 'COORDINATOR';
  if (actor.chairs(partnershipId)) return 'CHAIR';
  return actor.deputisesForTheChair(partnershipId) ? 'VICE_CHAIR' : 'NATIONAL_COORDINATOR';
}
