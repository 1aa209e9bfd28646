import type { DomainEvent } from '@lib/kernel';

/** A fact as it is handed to whoever listens: what the event said, and where it stands in the log. */
export interface Heard<Data = Record<string, unknown>> {
  readonly id: string;
  readonly name: string;
  readonly partnershipId: string | null;
  readonly subjectId: string;
  readonly actorPersonId: string | null;
  /** Whose the fact is, when it belongs to no partnership. */
  readonly personId: string | null;
  readonly data: Data;
}

type EventClass = abstract new (...args: never[]) => DomainEvent;

interface Declared {
  readonly event: string;
  readonly method: string;
}

const declared = new WeakMap<object, Declared[]>();

/**
 * Marks a method as a listener to a fact of another feature. The worker calls it after the fact was committed, in a job of
 * its own, again when it failed: what it does must come out the same when done twice.
 */
export const ListensTo =
  (...events: EventClass[]) =>
  (prototype: object, method: string): void => {
    const known = declared.get(prototype) ?? [];
    declared.set(prototype, [...known, ...events.map(({ name }) => ({ event: name, method }))]);
  };

export interface Listener {
  /** Unique among all: TellPeople.ofMeeting. */
  readonly name: string;
  readonly event: string;
  hear(event: Heard): Promise<void>;
}

/** The listeners among some objects. */
export function listenersOf(objects: readonly object[]): Listener[] {
  return objects.flatMap((object) =>
    (declared.get(Object.getPrototypeOf(object) as object) ?? []).map(({ event, method }) => ({
      name: `${object.constructor.name}.${method}`,
      event,
      hear: (heard: Heard) => (object as Record<string, (event: Heard) => Promise<void>>)[method]!(heard),
    })),
  );
}
