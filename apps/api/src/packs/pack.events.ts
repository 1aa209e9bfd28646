import { DomainEvent } from '@lib/kernel';

/** Somebody wants their pack of a meeting. It belongs to the person: officers do not learn who reads what. */
export class PackAskedFor extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly personId: string,
    readonly run: number,
  ) {
    super();
  }
}
