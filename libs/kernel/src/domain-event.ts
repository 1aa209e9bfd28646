/** A fact, in the past tense, with plain data. Its class name is its name; listeners in other features know nothing else of us. */
export abstract class DomainEvent {
  /** The thing the fact is about. */
  abstract readonly subjectId: string;
  /** The partnership it happened in; null for facts about a person alone. */
  readonly partnershipId: string | null = null;
  /** The person a fact outside any partnership belongs to. */
  readonly personId: string | null = null;

  get name(): string {
    return this.constructor.name;
  }
}
