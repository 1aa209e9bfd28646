import { DomainEvent } from '@lib/kernel';

/** Facts about proposals name nobody: the log outlives what we keep of proposers. */
abstract class ProposalEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

/** Somebody told us of a partnership, and is to have its reference by mail. */
export class PartnershipProposed extends ProposalEvent {}

/** It is the same as another proposal: the two are decided together. */
export class ProposalJoined extends ProposalEvent {}

/** The last that will be decided about it. */
export class ProposalSettled extends ProposalEvent {}
