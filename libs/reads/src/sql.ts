/** Stands for a row in a fragment of SQL; the compiler writes the row's alias in its place. */
export class RowToken {
  constructor(readonly row: 'self' | 'parent' | 'link') {}
}

/** The row being read. */
export const self = new RowToken('self');
/** The row that a related row belongs to. */
export const parent = new RowToken('parent');
/** The row of the `through` table that ties the two together. */
export const link = new RowToken('link');

/** Stands for an argument of the GraphQL field; always sent as a bind parameter. */
export class Arg {
  constructor(readonly path: readonly string[]) {}
}

/** An argument of the field; `arg('filter.sector')` reaches into an input. */
export const arg = (path: string) => new Arg(path.split('.'));

/** Stands for what the resolver found out beforehand and gives beside the arguments; always sent as a bind parameter. */
export class Found {
  constructor(readonly name: string) {}
}

/** What the resolver gives to `ReadModel.read` by this name. */
export const found = (name: string) => new Found(name);

export type Single = string | number | boolean | null;
export type Constant = Single | readonly (string | number)[];
export type SqlPart = RowToken | Arg | Found | Sql | Constant;

/** SQL written in a declaration. Whatever is interpolated is a token, another fragment, or a constant of the code. */
export class Sql {
  constructor(
    readonly texts: readonly string[],
    readonly parts: readonly SqlPart[],
  ) {}

  /** Every argument that the fragment names. */
  get args(): Arg[] {
    return this.parts.flatMap((part) => (part instanceof Arg ? [part] : part instanceof Sql ? part.args : []));
  }
}

/** Tags SQL written in a declaration: sql`${self}.ends_at < now()` */
export const sql = (texts: TemplateStringsArray, ...parts: SqlPart[]) => new Sql(texts, parts);

const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/** Whether a name may stand in a declaration as a table or column. */
export const isName = (name: string) => name.split('.').length <= 2 && name.split('.').every((part) => NAME.test(part));

/** A table or column, quoted. Names come from declarations only and are checked all the same. */
export function quoted(name: string): string {
  if (!isName(name)) throw new Error(`"${name}" is not a name for a table or column`);
  return name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

/** startsAt → starts_at */
export const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** starts_at → startsAt */
export const camelCase = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
