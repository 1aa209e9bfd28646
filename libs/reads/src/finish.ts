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

/** The last touches on an answer: what SQL does not work out. Pieces of what it then is; null where something is missing. */
export type Finish = (answer: Buffer, run: Run) => Buffer[] | null;

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
const MARK = Buffer.from('{"~');
const MISSING_BYTES = Buffer.from(MISSING);
const BETWEEN = '" : '.length;
const [ZERO, NINE, QUOTE, BACKSLASH] = [...Buffer.from('09"\\')] as [number, number, number, number];

/**
 * Puts the values of computed fields in their places. It looks at the bytes, and copies none: a page of 80 kB is not made text
 * for the sake of some fields. Like fields of like rows are worked out once.
 */
export const finishWith =
  (computed: readonly ComputedPart[]): Finish =>
  (answer, run) => {
    const pieces: Buffer[] = [];
    const known = new Map<string, Buffer>();
    let from = 0;
    for (let at = answer.indexOf(MARK); at >= 0; at = answer.indexOf(MARK, Math.max(at + 1, from))) {
      if (answer.compare(MISSING_BYTES, 0, MISSING_BYTES.length, at, at + MISSING_BYTES.length) === 0) return null;
      const key = endOfDigits(answer, at + MARK.length);
      // Not a mark of ours, but a key within what somebody keeps as JSON.
      if (key === at + MARK.length || answer[key + BETWEEN] !== QUOTE) continue;
      const end = endOfText(answer, key + BETWEEN + 1);
      const text = answer.toString('utf8', at + MARK.length, end);
      let value = known.get(text);
      if (!value) {
        const json = valueOf(computed, text, run);
        if (json.includes(MISSING)) return null;
        known.set(text, (value = Buffer.from(json)));
      }
      pieces.push(answer.subarray(from, at), value);
      from = end + 1;
    }
    pieces.push(answer.subarray(from));
    return pieces;
  };

/** Of `3" : "…"`: what the third computed field says of the row. */
function valueOf(computed: readonly ComputedPart[], text: string, run: Run): string {
  const index = text.indexOf('"');
  const { by, slot, shape } = computed[Number(text.slice(0, index))]!;
  const columns: unknown = JSON.parse(JSON.parse(text.slice(index + BETWEEN)) as string);
  return JSON.stringify(shape(by(columns as never, run.actor as never, run.args[slot]!)) ?? null);
}

function endOfDigits(json: Buffer, start: number): number {
  let at = start;
  while (json[at]! >= ZERO && json[at]! <= NINE) at++;
  return at;
}

/** After the quotation mark that ends a text whose first character is at the place. */
function endOfText(json: Buffer, start: number): number {
  let at = start;
  while (json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}

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
