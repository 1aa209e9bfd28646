import { DomainEvent } from '@lib/kernel';

abstract class SeriesEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    /** The parts of it whose entries in calendars are not what they were, in their order. */
    readonly partIds: readonly string[],
  ) {
    super();
  }
}

/** Meetings were called together; none of them is announced by itself. */
export class SeriesScheduled extends SeriesEvent {}
/** Dates of it were moved, added or cancelled together, or what they say was changed. */
export class SeriesChanged extends SeriesEvent {}
