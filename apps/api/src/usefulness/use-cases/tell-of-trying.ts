import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import type {
  ChangeAccountInput,
  RemoveAccountInput,
  TellAccountInput,
  WithdrawAccountInput,
} from '../../schema.types.js';
import { AccountRepository } from '../data/account.repository.js';
import { VersionsRead } from '../data/versions-read.js';
import { Account } from '../domain/account.js';
import { accountPolicy } from '../usefulness.policy.js';

type Policed = Parameters<typeof accountPolicy.change.allows>[1];

/** Somebody tells what came of trying a resource, changes or removes it; reviewers withdraw it, with a reason. */
@Injectable()
export class TellOfTrying {
  constructor(
    private readonly work: UnitOfWork,
    private readonly versions: VersionsRead,
    private readonly accounts: AccountRepository,
    private readonly clock: Clock,
  ) {}

  tell(caller: Caller, { versionId, partnershipId, agencyId = null, words }: TellAccountInput): Promise<Account> {
    return this.work.as(caller, async (actor) => {
      const { id, resourceId, ownOf } = await this.versions.get(versionId);
      const personId = String(actor.personId);
      permit(actor, accountPolicy.tell, { tellerId: personId, partnershipId, keptIn: null });
      const isTheirs = agencyId === null || (await this.accounts.sitsFor(agencyId, partnershipId));
      refuse([
        (!isTheirs || (ownOf !== null && ownOf !== partnershipId)) &&
          problem('NOT_A_CHOICE', 'Choose a partnership or an agency for which you sit.', 'partnershipId'),
      ]);
      const audienceId = await this.accounts.ownAudience();
      const place = { resourceId, versionId: id, personId, partnershipId, agencyId, audienceId };
      return this.accounts.add(Account.tell(place, words, this.clock.now(), this.today));
    });
  }

  change(caller: Caller, { id, version, words }: ChangeAccountInput): Promise<Account> {
    return this.act(caller, id, version, accountPolicy.change, async (account) => {
      account.change(words, this.clock.now(), this.today);
      await this.accounts.save(account);
    });
  }

  remove(caller: Caller, { id, version }: RemoveAccountInput): Promise<Account> {
    return this.act(caller, id, version, accountPolicy.remove, async (account) => {
      account.refuseIfWithdrawn();
      await this.accounts.remove(account);
    });
  }

  withdraw(caller: Caller, { id, version, because }: WithdrawAccountInput): Promise<Account> {
    return this.act(caller, id, version, accountPolicy.withdraw, async (account, { keptIn }, actor) => {
      account.withdraw(because, String(actor.personId), keptIn, this.clock.now());
      await this.accounts.save(account);
    });
  }

  private act(
    caller: Caller,
    id: string,
    version: number,
    ability: Ability<Policed>,
    change: (account: Account, policed: Policed, actor: Actor) => Promise<void>,
  ): Promise<Account> {
    return this.work.as(caller, async (actor) => {
      const account = await this.accounts.get(id);
      const { personId: tellerId, partnershipId } = account;
      const policed = { tellerId, partnershipId, keptIn: await this.accounts.keptIn(account) };
      permit(actor, ability, policed);
      expectVersion(account, version, 'account');
      await change(account, policed, actor);
      return account;
    });
  }

  private get today(): string {
    return this.clock.today('Europe/London');
  }
}
