import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import type {
  ConfirmResourceInput,
  HandResourceInput,
  RestoreResourceInput,
  WithdrawResourceInput,
} from '../../schema.types.js';
import { LibraryRepository } from '../data/library.repository.js';
import { reviewDay, type Resource } from '../domain/resource.js';
import { resourcePolicy } from '../library.policy.js';

interface Read {
  readonly resourceId: string;
  readonly version: number;
}

/** Somebody says that a resource is still good, withdraws it, puts it back, or gives it into other hands. */
@Injectable()
export class LookAfterResource {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: LibraryRepository,
    private readonly clock: Clock,
  ) {}

  confirm(caller: Caller, { reviewOn, ...read }: ConfirmResourceInput): Promise<Resource> {
    return this.act(caller, read, resourcePolicy.confirm, (resource) => {
      resource.confirm(reviewDay(reviewOn, this.clock.today('Europe/London')), this.clock.now());
      return { kind: 'CONFIRMED', note: '' };
    });
  }

  withdraw(caller: Caller, { because, ...read }: WithdrawResourceInput): Promise<Resource> {
    return this.act(caller, read, resourcePolicy.withdraw, (resource) => {
      resource.withdraw(because, this.clock.now());
      return { kind: 'WITHDRAWN', note: resource.withdrawnBecause };
    });
  }

  restore(caller: Caller, read: RestoreResourceInput): Promise<Resource> {
    return this.act(caller, read, resourcePolicy.restore, (resource) => {
      resource.restore();
      return { kind: 'RESTORED', note: '' };
    });
  }

  hand(caller: Caller, { personId, ...read }: HandResourceInput): Promise<Resource> {
    return this.act(caller, read, resourcePolicy.hand, async (resource) => {
      const canOwn = !personId || (await this.library.canOwn(personId, resource));
      refuse([!canOwn && problem('NOT_A_CHOICE', 'Choose somebody who reads it.', 'personId')]);
      resource.hand(personId ?? null);
      return { kind: 'HANDED', note: '' };
    });
  }

  private act(
    caller: Caller,
    { resourceId, version }: Read,
    ability: Ability<Resource>,
    change: (resource: Resource, actor: Actor) => Happened | Promise<Happened>,
  ): Promise<Resource> {
    return this.work.as(caller, async (actor) => {
      const resource = await this.library.take(resourceId);
      permit(actor, ability, resource);
      expectVersion(resource, version, 'resource');
      const happened = await change(resource, actor);
      await this.library.saveResource(resource);
      await this.library.note({ resourceId, number: null, isOpen: true, ...happened }, String(actor.personId));
      // Whoever hands over what its readers see is its owner no more, and moves nothing.
      if (happened.kind !== 'HANDED' || resource.isKept) await this.library.place(resourceId);
      return resource;
    });
  }
}

interface Happened {
  readonly kind: string;
  readonly note: string;
}
