import { DomainEvent } from '@lib/kernel';

abstract class SheetEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

/** A sheet was imported; what it did to each seat is told by the events of the seats. */
export class TableImported extends SheetEvent {}

/** Somebody took the table out as a sheet; the subject is the partnership. */
export class TableExported extends SheetEvent {
  constructor(
    partnershipId: string,
    readonly format: string,
    readonly seats: number,
  ) {
    super(partnershipId, partnershipId);
  }
}
