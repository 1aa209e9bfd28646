import { type Computed } from './declare.js';
import { type Given } from './statement.js';

/** What the last touches in TypeScript may use. */
export interface Run extends Given {
  readonly actor: unknown;
}

/** The last touches on a part of the tree: what SQL does not work out. Absent where there are none, so that most is never visited. */
export type Finish = (value: unknown, run: Run) => unknown;

/** Columns that computed fields need stand under this key, which no field can have. */
export const HIDDEN = '~';

/** A computed field, and where the arguments it was asked with are found. */
export interface ComputedPart {
  readonly key: string;
  readonly by: Computed['by'];
  readonly slot: number;
}

type Tree = Record<string, unknown>;

export function finishObject(
  children: readonly (readonly [key: string, finish: Finish])[],
  computed: readonly ComputedPart[],
): Finish | undefined {
  if (children.length === 0 && computed.length === 0) return undefined;
  return (value, run) => {
    if (value === null) return null;
    const object = value as Tree;
    for (const [key, finish] of children) object[key] = finish(object[key], run);
    for (const { key, by, slot } of computed)
      object[key] = by(object[HIDDEN] as never, run.actor as never, run.args[slot]!);
    return object;
  };
}

export const finishList = (each: Finish | undefined): Finish | undefined =>
  each && ((list, run) => (list as unknown[]).map((value) => each(value, run)));

/** For a union or interface: the touches of the type that the object has. */
export function finishByType(types: ReadonlyMap<string, Finish | undefined>): Finish | undefined {
  if (![...types.values()].some(Boolean)) return undefined;
  return (value, run) =>
    value === null ? null : (types.get((value as Tree)['__typename'] as string)?.(value, run) ?? value);
}
