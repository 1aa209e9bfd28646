import type { DomainEvent } from './domain-event.js';

/** Something that guards its own rules and remembers what happened to it until the repository writes that down. */
export abstract class Aggregate {
  #happened: DomainEvent[] = [];

  protected record(event: DomainEvent): void {
    this.#happened.push(event);
  }

  /** The facts since the last call; each is handed out once. */
  takeEvents(): DomainEvent[] {
    return this.#happened.splice(0);
  }
}
