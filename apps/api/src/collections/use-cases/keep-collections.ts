import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { ArrangeCollectionInput, ChangeCollectionInput, CreateCollectionInput } from '../../schema.types.js';
import { collectionPolicy } from '../collection.policy.js';
import { CollectionRepository } from '../data/collection.repository.js';
import { Collection } from '../domain/collection.js';
import { contents } from '../domain/contents.js';

interface Read {
  readonly collectionId: string;
  readonly version: number;
}

/** Collections, as the national coordinators write, arrange, publish and withdraw them. */
@Injectable()
export class KeepCollections {
  constructor(
    private readonly work: UnitOfWork,
    private readonly collections: CollectionRepository,
    private readonly clock: Clock,
  ) {}

  create(caller: Caller, said: CreateCollectionInput): Promise<Collection> {
    return this.work.as(caller, (actor) => {
      permit(actor, collectionPolicy.keep, null);
      return this.collections.add(Collection.created(said, String(actor.personId), this.clock.now()));
    });
  }

  change(caller: Caller, { collectionId, version, ...said }: ChangeCollectionInput): Promise<Collection> {
    return this.act(caller, { collectionId, version }, (collection) => collection.change(said));
  }

  arrange(caller: Caller, { sections, ...read }: ArrangeCollectionInput): Promise<Collection> {
    return this.act(caller, read, async (collection) => {
      const named = sections.flatMap(({ entries }) => entries.flatMap(({ resourceId }) => resourceId ?? []));
      const inOrder = contents(sections, await this.collections.nameable(collection.id, named));
      await this.collections.arrange(collection.id, inOrder);
      collection.arranged();
    });
  }

  publish(caller: Caller, read: Read): Promise<Collection> {
    return this.act(caller, read, async (collection) =>
      collection.publish(await this.collections.countResources(collection.id), this.clock.now()),
    );
  }

  withdraw(caller: Caller, read: Read): Promise<Collection> {
    return this.act(caller, read, (collection) => collection.withdraw());
  }

  private act(
    caller: Caller,
    { collectionId, version }: Read,
    what: (collection: Collection) => void | Promise<void>,
  ): Promise<Collection> {
    return this.work.as(caller, async (actor) => {
      const collection = await this.collections.get(collectionId);
      permit(actor, collectionPolicy.keep, null);
      expectVersion(collection, version, 'collection');
      await what(collection);
      return this.collections.save(collection);
    });
  }
}
