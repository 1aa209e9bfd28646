import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { type Computed } from './declare.js';
import { selectedOn, type Operation, type Selected } from './selection.js';
import { jsonObject, type Given } from './statement.js';

/** What the last touches in TypeScript may use. */
export interface Run extends Given {
  readonly actor: unknown;
}

/** The last touches on an answer: what SQL does not work out. Absent where there are none. */
export type Finish = (json: string, run: Run) => string;

/** Stands where `null` would have to, but must not. Ordinary execution then says what is wrong, and where. */
export const MISSING = '{"~":0}';
const MISSING_JSON = `'${MISSING}'::json`;

export const orMissing = (json: string) => `coalesce(${json}, ${MISSING_JSON})`;
export const missingIfNull = (columns: readonly string[], json: string) =>
  columns.length === 0
    ? json
    : `case when ${columns.map((column) => `${column} is null`).join(' or ')} then ${MISSING_JSON} else ${json} end`;

/** A computed field, the place of its arguments, and how its value becomes what was asked for. */
export interface ComputedPart {
  readonly by: Computed['by'];
  readonly slot: number;
  readonly shape: Shape;
}

/**
 * Where a computed field stands, the columns it needs stand first: their JSON as text, under a key that no field can have.
 * Text in a row cannot pass for it, since its quotation marks are escaped.
 */
export const rowForComputing = (index: number, columns: readonly (readonly [name: string, sql: string])[]) =>
  jsonObject([[`~${index}`, `${jsonObject(columns)}::text`]]);
const ROW = /\{"~(\d+)" : ("(?:[^"\\]|\\.)*")\}/g;

/** Puts the values of computed fields in their places. */
export const finishWith =
  (computed: readonly ComputedPart[]): Finish =>
  (json, run) =>
    json.replace(ROW, (_, index: string, row: string) => {
      const { by, slot, shape } = computed[Number(index)]!;
      const columns: unknown = JSON.parse(JSON.parse(row) as string);
      return JSON.stringify(shape(by(columns as never, run.actor as never, run.args[slot]!)) ?? null);
    });

type Shape = (value: unknown) => unknown;

/** What is asked of a computed value. In text, nothing may be null that must not be. */
export function shapeOf(type: GraphQLOutputType, field: Selected, operation: Operation): Shape {
  if (isNonNullType(type)) {
    const shape = shapeOf(type.ofType, field, operation);
    return operation.asText ? (value) => shape(value) ?? JSON.parse(MISSING) : shape;
  }
  if (isListType(type)) {
    const shape = shapeOf(type.ofType, field, operation);
    return (list) => list && Array.from(list as Iterable<unknown>, shape);
  }
  const named = getNamedType(type);
  if (isLeafType(named)) return (value) => (operation.asText && value != null ? named.serialize(value) : value);
  const parts = selectedOn(named as GraphQLObjectType, field.nodes, operation).map(
    (part) => [part.key, part.name, shapeOf(part.definition.type, part, operation)] as const,
  );
  return (value) =>
    value &&
    Object.fromEntries(
      parts.map(([key, name, shape]) => [
        key,
        name === '__typename' ? named.name : shape((value as Record<string, unknown>)[name]),
      ]),
    );
}
