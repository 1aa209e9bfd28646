import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { schema } from '../../access/schema-walk.js';

export interface RootField {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: GraphQLInputType }[];
  /** What the document selects below the field. */
  readonly selection: string;
}

/** Every field of the roots that takes anything, with a selection short enough to be asked for often. */
export const rootFields: readonly RootField[] = (['query', 'mutation'] as const).flatMap((kind) =>
  Object.values((kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!).getFields())
    .filter(({ args }) => args.length > 0)
    .map(({ name, args }) => ({
      kind,
      name,
      args: args.map((arg) => ({ name: arg.name, type: arg.type })),
      selection: kind === 'mutation' ? '{ problems { code message } }' : '{ __typename }',
    })),
);

export type Path = readonly (string | number)[];

interface Place {
  readonly path: Path;
  readonly scalar: string;
}

/** Every place below an argument where a scalar stands, with its name. */
export function scalarsIn(type: GraphQLInputType, path: Path): Place[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return scalarsIn(bare.ofType, [...path, 0]);
  if (isInputObjectType(bare))
    return Object.values(bare.getFields()).flatMap((field) => scalarsIn(field.type, [...path, field.name]));
  return isScalarType(bare) ? [{ path, scalar: bare.name }] : [];
}

/** Those where a text can stand. */
export const textsIn = (type: GraphQLInputType, path: Path): Place[] =>
  scalarsIn(type, path).filter(({ scalar }) => !['Int', 'Float', 'Boolean'].includes(scalar));

/** Every input object below an argument. */
export function objectsIn(type: GraphQLInputType, path: Path): { path: Path; type: GraphQLInputObjectType }[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return objectsIn(bare.ofType, [...path, 0]);
  if (!isInputObjectType(bare)) return [];
  const inner = Object.values(bare.getFields()).flatMap((field) => objectsIn(field.type, [...path, field.name]));
  return [{ path, type: bare }, ...inner];
}

const SCALARS: Record<string, unknown> = {
  Int: 1,
  Boolean: false,
  String: 'Something',
  ID: '01936d2e-7f3a-7000-8000-000000000000',
  LocalDate: '2031-01-08',
  LocalTime: '10:00',
  DateTime: '2031-01-08T10:00:00Z',
};

/** A value that the schema takes, with what it insists on only. */
export function plainValue(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plainValue(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isScalarType(bare)) return SCALARS[bare.name];
  return Object.fromEntries(
    Object.values((bare as GraphQLInputObjectType).getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => [field.name, plainValue(field.type)]),
  );
}

/** A copy of the arguments with one place filled; what leads there and is missing is made. */
export function withValueAt(field: RootField, args: object, path: Path, value: unknown): object {
  const copy = structuredClone(args) as Record<string, any>;
  let [here, types]: [any, Record<string, GraphQLInputType>] = [
    copy,
    Object.fromEntries(field.args.map((arg) => [arg.name, arg.type])),
  ];
  for (const [index, step] of path.slice(0, -1).entries()) {
    const type = typeof step === 'number' ? undefined : types[step];
    const next = path[index + 1];
    if (typeof next === 'number')
      here[step] = here[step]?.length ? here[step] : [plainValue(getNamedType(type!) as GraphQLInputType)];
    else here[step] ??= plainValue(type!);
    here = here[step];
    const named = type && getNamedType(type);
    if (isInputObjectType(named))
      types = Object.fromEntries(Object.values(named.getFields()).map((each) => [each.name, each.type]));
  }
  here[path.at(-1)!] = value;
  return copy;
}

export const documentOf = ({ kind, name, args, selection }: RootField): string =>
  `${kind} (${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) {
     ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${selection} }`;
