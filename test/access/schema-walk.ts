import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
} from 'graphql';
import { inDays } from '../factories/days.js';

export const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Below the limit of the server on the fields of one document. */
const MOST_FIELDS = 400;

interface Piece {
  readonly text: string;
  readonly fields: number;
}

const needed = (field: GraphQLField<unknown, unknown>) =>
  field.args.filter(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);

/** A field that is of some day is asked of today, and not followed far: it leads where today's do. What else needs an argument is left out. */
const today = inDays(0);
const isOfADay = (field: GraphQLField<unknown, unknown>) =>
  needed(field).every(({ name, type }) => name === 'day' && String(type) === 'LocalDate!');
const asked = (field: GraphQLField<unknown, unknown>) =>
  needed(field).length > 0 ? `${field.name}(day: "${today}")` : field.name;

/** Types at which the walk begins as well, for each there is: it goes so many levels beyond them, for there they are walked from. */
interface Begun {
  readonly types: ReadonlySet<string>;
  readonly beyond: number;
}

/** Selections that between them ask for every field of the type, and of what it leads to, so many levels deep. */
function pieces(type: GraphQLObjectType, depth: number, begun: Begun): Piece[] {
  const found: Piece[] = [{ text: '__typename', fields: 1 }];
  const add = (piece: Piece) => {
    const last = found.at(-1)!;
    if (last.fields + piece.fields > MOST_FIELDS) found.push(piece);
    else found[found.length - 1] = { text: `${last.text} ${piece.text}`, fields: last.fields + piece.fields };
  };
  for (const field of Object.values(type.getFields())) {
    if (!isOfADay(field)) continue;
    const named = getNamedType(field.type);
    if (isInterfaceType(named)) throw new Error(`Teach the walk about interfaces: ${field.name}`);
    if (!isObjectType(named)) add({ text: asked(field), fields: 1 });
    else if (depth > 0) {
      const most = [
        depth - leads(named),
        ...(isEdge(type) ? [0] : []),
        ...(needed(field).length > 0 ? [1] : []),
        ...(begun.types.has(named.name) ? [begun.beyond] : []),
      ];
      for (const { text, fields } of pieces(named, Math.min(...most), begun))
        add({ text: `${asked(field)} { ${text} }`, fields: fields + 1 });
    }
  }
  return found;
}

/** Connections, edges and lists of abilities are on the way to something: they cost no level. */
const leads = (type: GraphQLObjectType): number => (/Connection$|Edge$|Abilities$|PageInfo$/.test(type.name) ? 0 : 1);

/** What an edge leads to is walked as a node of the same connection: here its own fields are enough. */
const isEdge = (type: GraphQLObjectType) => type.name.endsWith('Edge');

const walked = new Map<string, string[]>();

const NOWHERE: ReadonlySet<string> = new Set();

/**
 * Queries that between them read a root field whole, so many levels deep; where it takes an id or a slug, as the variable `key`.
 * `begun`: types of which each is asked for by itself as well; `beyond`: how far the way leads on through these.
 */
export function walk(root: string, depth = 3, begun = NOWHERE, beyond = 1): string[] {
  const name = `${root} ${depth} ${beyond} ${[...begun].join(' ')}`;
  const known = walked.get(name) ?? queriesFor(root, depth, { types: begun, beyond });
  walked.set(name, known);
  return known;
}

function queriesFor(root: string, depth: number, begun: Begun): string[] {
  const field = schema.getQueryType()!.getFields()[root]!;
  const key = field.args.find(({ type }) => String(type).endsWith('!') && !/Int/.test(String(type)));
  const named = getNamedType(field.type);
  if (!isObjectType(named)) throw new Error(`${root} leads nowhere.`);
  return pieces(named, depth, begun).map(({ text }) =>
    key
      ? `query ($key: ${String(key.type)}) { ${root}(${key.name}: $key) { ${text} } }`
      : `query { ${root} { ${text} } }`,
  );
}

/** Every place at the roots of the schema where somebody could put the id, slug or token of something. */
export function doors(): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (root) => root != null,
  );
  return roots
    .flatMap((root) =>
      Object.values(root.getFields()).flatMap((field) =>
        field.args.flatMap((arg) => doorsIn(arg, [root.name, field.name])),
      ),
    )
    .sort();
}

function doorsIn(arg: GraphQLArgument | GraphQLInputField, path: readonly string[]): string[] {
  const type = getNamedType(arg.type);
  const here = [...path, arg.name];
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((inner) => doorsIn(inner, here));
  return type.name === 'ID' || /slug|token/i.test(arg.name) ? [here.join('.')] : [];
}
