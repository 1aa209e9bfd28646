import { DomainEvent } from '@lib/kernel';

abstract class ActionEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class ActionRecorded extends ActionEvent {}
/** A note or a file was put beside it. */
export class ActionNoted extends ActionEvent {}
/** Its owner says that it is done. */
export class ActionSaidDone extends ActionEvent {}
/** Owner, agency or day are others now. */
export class ActionChanged extends ActionEvent {}
export class ActionSnoozed extends ActionEvent {}
export class ActionClosed extends ActionEvent {}
export class ActionReopened extends ActionEvent {}

interface Letter {
  readonly personId: string;
  readonly part: string;
}

abstract class ActionToldEvent extends ActionEvent {
  constructor(
    subjectId: string,
    partnershipId: string,
    /** Who is to hear of it, and as what: its owner, a lead of the agency, the chair. */
    readonly letters: readonly Letter[],
  ) {
    super(subjectId, partnershipId);
  }
}

/** Somebody is to be told that it is due, or overdue. */
export class ActionIsChased extends ActionToldEvent {}
/** Its owner left the table. */
export class ActionOwnerLeft extends ActionToldEvent {}
