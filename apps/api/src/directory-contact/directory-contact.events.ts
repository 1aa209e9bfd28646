import { DomainEvent } from '@lib/kernel';

/** Facts about messages name nobody. Of a partnership where no office is held they are the national coordinator's. */
abstract class DirectoryMessageEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

/** Somebody wrote by the form, and officers are to have it by mail. */
export class DirectoryMessageReceived extends DirectoryMessageEvent {}

/** More came than are told of one by one: officers are to have one letter about all of them. Its subject is the first. */
export class DirectoryMessagesWait extends DirectoryMessageEvent {}
