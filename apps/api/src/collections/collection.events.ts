import { DomainEvent } from '@lib/kernel';

/** What happens to a collection: its subject is the collection. */
abstract class CollectionEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

export class CollectionCreated extends CollectionEvent {}
export class CollectionChanged extends CollectionEvent {}
export class CollectionPublished extends CollectionEvent {}
export class CollectionWithdrawn extends CollectionEvent {}
