import { Conflict, NotFound, type Aggregate } from '@lib/kernel';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { record, transaction } from './unit-of-work.js';

/** Loads one thing by its id. What the row rules hide is as absent as what never was. */
export async function load<T extends ObjectLiteral>(target: EntityTarget<T>, id: string): Promise<T> {
  const found = await transaction()
    .getRepository(target)
    .findOneBy({ id } as never);
  if (!found) throw new NotFound();
  return found;
}

/** Writes a new thing and what happened to it. */
export async function insert<T extends Aggregate>(target: EntityTarget<T>, thing: T): Promise<T> {
  await insertAll(target, [thing]);
  return thing;
}

/** The same of several, in one statement. */
export async function insertAll<T extends Aggregate>(target: EntityTarget<T>, things: readonly T[]): Promise<void> {
  if (things.length === 0) return;
  await transaction().insert(target, things as never);
  record(...things.flatMap((thing) => thing.takeEvents()));
}

/** Writes a changed thing and what happened to it, if nobody changed it since `version` was read; otherwise refuses with a conflict. */
export async function save<T extends Aggregate & { id: string; version: number }>(
  target: EntityTarget<T>,
  thing: T,
  what: string,
): Promise<T> {
  const { metadata } = transaction().getRepository(target);
  const values = Object.fromEntries(
    metadata.columns
      .filter((column) => column.isUpdate && !column.isPrimary && column.propertyName !== 'version')
      .map((column) => [column.propertyPath, column.getEntityValue(thing)]),
  );
  const next = thing.version + 1;
  const { affected } = await transaction()
    .createQueryBuilder()
    .update(target)
    .set({ ...values, version: next } as never)
    .where('id = :id and version = :version', { id: thing.id, version: thing.version })
    .execute();
  if (affected !== 1) throw new Conflict(what);
  thing.version = next;
  record(...thing.takeEvents());
  return thing;
}

/** Refuses when the version that the person edited is not the one that stands. */
export function expectVersion(thing: { version: number }, version: number, what: string): void {
  if (thing.version !== version) throw new Conflict(what);
}
