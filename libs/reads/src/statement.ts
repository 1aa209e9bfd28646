import { getArgumentValues, Kind, visit, type FieldNode } from 'graphql';
import { decodeCursor } from './cursor.js';
import { Arg, Found, quoted, RowToken, Sql, type Constant, type Single, type SqlPart } from './sql.js';
import { type Operation, type Selected } from './selection.js';

type Args = Readonly<Record<string, unknown>>;

/** What a parameter needs to know of one request. */
export interface Given {
  /** Arguments of each field that has parameters, by its slot. */
  readonly args: readonly Args[];
  readonly id?: unknown;
  /** What was found out beforehand, by name. */
  readonly found?: Args | undefined;
}

type Parameter = (given: Given) => unknown;

/** The rows that a fragment of SQL may speak of, and the field whose arguments it may name. */
export interface Scope {
  readonly self?: string;
  readonly parent?: string;
  readonly link?: string;
  readonly field?: Selected;
}

/** The value of an argument, or of a part of it. */
export const argument = (args: Args, { path }: Arg): unknown =>
  path.reduce<unknown>((value, name) => (value as Args | null | undefined)?.[name], args);

/** A statement in the making: its aliases, and where the value of each parameter comes from. */
export class StatementBuilder {
  readonly parameters: Parameter[] = [];
  private readonly slots: Selected[] = [];
  private aliases = 0;

  newAlias(): string {
    return `t${this.aliases++}`;
  }

  column(alias: string, name: string): string {
    return `${alias}.${quoted(name)}`;
  }

  bind(parameter: Parameter): string {
    this.parameters.push(parameter);
    return `$${this.parameters.length}`;
  }

  /** A parameter that takes an argument of a field. */
  bindArg(field: Selected, arg: Arg): string {
    const slot = this.slot(field);
    return this.bind(({ args }) => argument(args[slot]!, arg));
  }

  /** Parameters that take the keys of the row behind a cursor. */
  bindCursor(field: Selected, mark: string, length: number): string[] {
    const slot = this.slot(field);
    return Array.from({ length }, (_, index) =>
      this.bind(({ args }) => decodeCursor(args[slot]!['after'], mark, length)[index]),
    );
  }

  /** The place of a field's arguments among those read anew for each request. */
  slot(field: Selected): number {
    const known = this.slots.indexOf(field);
    return known >= 0 ? known : this.slots.push(field) - 1;
  }

  /** SQL as declared, with rows by their alias and values as parameters. */
  render(sql: Sql, scope: Scope): string {
    return sql.texts
      .map((text, index) => (index === 0 ? text : this.part(sql.parts[index - 1]!, scope) + text))
      .join('');
  }

  private part(part: SqlPart, scope: Scope): string {
    if (part instanceof Sql) return this.render(part, scope);
    if (part instanceof RowToken) return scope[part.row] ?? fail(`there is no ${part.row} here`);
    if (part instanceof Arg) return scope.field ? this.bindArg(scope.field, part) : fail('there are no arguments here');
    if (part instanceof Found) return this.bind(({ found }) => found?.[part.name]);
    return this.literalOrParameter(part);
  }

  private literalOrParameter(part: Constant): string {
    return isList(part) ? this.bind(() => part) : literal(part);
  }

  /** How the arguments of a request are read: those without variables once and for all. */
  argumentReader(): (variables: Operation['variables']) => Args[] {
    const readers = this.slots.map(({ definition, nodes: [node], args }) =>
      usesVariables(node!)
        ? (variables: Operation['variables']) => getArgumentValues(definition, node!, variables)
        : () => args,
    );
    return (variables) => readers.map((read) => read(variables));
  }
}

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const given of node.arguments ?? []) visit(given, { [Kind.VARIABLE]: () => void (found = true) });
  return found;
}

const isList = (value: Constant): value is Exclude<Constant, Single> => Array.isArray(value);

/**
 * A value that stands in a declaration. It is written out, not sent: PostgreSQL then knows it when it plans, and can use
 * an index that is made for it. What comes from a request never passes here.
 */
export const literal = (value: Single): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

function fail(why: string): never {
  throw new Error(`A declaration cannot be compiled: ${why}.`);
}

/** A JSON object. SQL's own constructor is used because functions take at most a hundred arguments. */
export const jsonObject = (entries: readonly (readonly [key: string, expression: string])[]) =>
  `json_object(${entries.map(([key, expression]) => `'${key}' : ${expression}`).join(', ')}${entries.length > 0 ? ' returning json' : 'returning json'})`;
