import { Forbidden } from '@lib/kernel';
import type { Actor } from './actor.js';

/** One named thing that an actor may do to a T. */
export interface Ability<T> {
  /** Its full name, as in the permission table: `meeting.reschedule`. */
  readonly name: string;
  allows(actor: Actor, thing: T): boolean;
}

type Rules<T> = Record<string, (actor: Actor, thing: T) => boolean>;

export type Policy<T, R extends Rules<T>> = { readonly [K in keyof R]: Ability<T> };

/** Says who may do what to one kind of thing. Whether the thing lets it be done is for the thing to say. */
export const policy =
  <T>() =>
  <R extends Rules<T>>(subject: string, rules: R): Policy<T, R> =>
    Object.fromEntries(
      Object.entries(rules).map(([verb, allows]) => [verb, { name: `${subject}.${verb}`, allows }]),
    ) as unknown as Policy<T, R>;

/** Lets the use case go on, or throws `Forbidden`. */
export function permit<T>(actor: Actor, ability: Ability<T>, thing: T): void {
  if (!ability.allows(actor, thing)) throw new Forbidden(ability.name);
}
