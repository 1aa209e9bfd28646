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
export class ActionClosed extends ActionEvent {}
export class ActionReopened extends ActionEvent {}
