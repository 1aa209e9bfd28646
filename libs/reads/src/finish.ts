import { type Given } from './statement.js';

/** What the last touches in TypeScript may use. */
export interface Run extends Given {
  readonly actor: unknown;
}

// Values of a tree that was just parsed from JSON: anything.
/* eslint-disable @typescript-eslint/no-explicit-any */
/** The last touches on a part of the tree: what SQL does not work out. Absent where there are none, so that most is never visited. */
export type Finish = (value: any, run: Run) => any;

/** Columns that computed fields need stand under this key, which no field can have. */
export const HIDDEN = '~';

export interface ComputedPart {
  readonly key: string;
  readonly by: (row: any, actor: any, args: any) => unknown;
  readonly slot: number;
}

export function finishObject(children: readonly (readonly [key: string, finish: Finish])[], computed: readonly ComputedPart[]): Finish | undefined {
  if (children.length === 0 && computed.length === 0) return undefined;
  return (object, run) => {
    if (object === null) return null;
    for (const [key, finish] of children) object[key] = finish(object[key], run);
    for (const { key, by, slot } of computed) object[key] = by(object[HIDDEN], run.actor, run.args[slot]);
    return object;
  };
}

export const finishList = (each: Finish | undefined): Finish | undefined =>
  each && ((list: any[], run) => list.map((value) => each(value, run)));

/** For a union or interface: the touches of the type that the object has. */
export function finishByType(types: ReadonlyMap<string, Finish | undefined>): Finish | undefined {
  if (![...types.values()].some(Boolean)) return undefined;
  return (object, run) => (object === null ? null : (types.get(object.__typename)?.(object, run) ?? object));
}
