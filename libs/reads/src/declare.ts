import { type Arg, type Sql } from './sql.js';

type Value = string | number | boolean | null | readonly (string | number)[] | Arg | Sql;
/** Conditions that must all hold: column = value, or SQL, or a list of these. */
export type Where = Sql | Readonly<Record<string, Value>> | readonly (Sql | Readonly<Record<string, Value>>)[];
/** Columns that must be equal, theirs to one's own; or SQL on `self` (theirs) and `parent` (one's own). */
export type On = string | Readonly<Record<string, string>> | Sql;
/** A table, or SQL that gives rows with the table's columns. */
export type Source = string | Sql;

/** One step of an order. */
export class Step {
  constructor(
    readonly by: string | Sql,
    readonly descending: boolean,
  ) {}
}
export const asc = (by: string | Sql) => new Step(by, false);
export const desc = (by: string | Sql) => new Step(by, true);
type Order = string | Step | readonly (string | Step)[];

const steps = (order: Order | undefined): Step[] =>
  [order ?? []]
    .flat()
    .map((step) => (step instanceof Step ? step : new Step(step.replace(/ desc$/, ''), step.endsWith(' desc'))));

/** A table that ties two others together. */
export interface Through {
  table: string;
  /** Its column that names the row asking. */
  own: string;
  /** Its column that names the row found. */
  their: string;
}

interface Finding {
  on?: On;
  through?: Through;
  where?: Where;
}

/** Rows of a table, and which of them. */
abstract class Relation {
  readonly on?: On;
  readonly through?: Through;
  readonly where?: Where;

  constructor(
    readonly source: Source,
    { on, through, where }: Finding,
  ) {
    this.on = on;
    this.through = through;
    this.where = where;
  }
}

export class One extends Relation {
  readonly order: Step[];
  constructor(source: Source, options: Finding & { order?: Order }) {
    super(source, options);
    this.order = steps(options.order);
  }
}

export class Many extends Relation {
  readonly order: Step[];
  readonly limit?: number;
  constructor(source: Source, options: Finding & { order: Order; limit?: number }) {
    super(source, options);
    this.order = steps(options.order);
    this.limit = options.limit;
  }
}

export class Page extends Relation {
  readonly order: Step[];
  readonly total?: number;
  constructor(source: Source, options: Finding & { key: Order; total?: number }) {
    super(source, options);
    this.order = steps(options.key);
    this.total = options.total;
  }
}

export class Count extends Relation {}
export class Exists extends Relation {}
export class Column {
  constructor(readonly name: string) {}
}
export class Same {}

/** A field worked out in TypeScript from columns of its row and the actor. */
export class Computed {
  readonly needs: readonly string[];
  readonly with: Readonly<Record<string, Sql>>;
  /** What the row and the actor are is between the feature and its policies. */
  readonly by: (row: never, actor: never, args: Readonly<Record<string, unknown>>) => unknown;
  constructor(options: ComputedOptions<never, never>) {
    this.needs = options.needs ?? [];
    this.with = options.with ?? {};
    this.by = options.by;
  }
}
interface ComputedOptions<Row, Actor> {
  needs?: readonly string[];
  with?: Readonly<Record<string, Sql>>;
  by: (row: Row, actor: Actor, args: Readonly<Record<string, unknown>>) => unknown;
}

export class Either<R extends One | Many | Page = One | Many | Page> {
  constructor(readonly members: Readonly<Record<string, R>>) {}
}

/** A union or interface whose rows are told apart by a column. */
export class Variants {
  readonly by: string | Sql;
  readonly types: Readonly<Record<string, string>>;
  constructor(
    readonly table: string,
    options: { by: string | Sql; types: Readonly<Record<string, string>> },
  ) {
    this.by = options.by;
    this.types = options.types;
  }
}

export type Field = Column | Sql | One | Many | Page | Count | Exists | Same | Computed | Either;
export type Fields = Readonly<Record<string, Field>>;

/** An object type read from a table. */
export class ObjectType {
  constructor(
    readonly table: string,
    readonly fields: Fields,
  ) {}
}

/** What one feature declares. */
export type Declarations = Readonly<Record<string, ObjectType | Variants | Fields>>;

/** The reads of a feature, by GraphQL type. */
export const reads = (types: Declarations): Declarations => types;
/** An object type, its table, and the fields that are more than a column of the same name. */
export const from = (table: string, fields: Fields = {}) => new ObjectType(table, fields);
/** A union or interface whose rows are told apart by a column. */
export const variants = (...of: ConstructorParameters<typeof Variants>) => new Variants(...of);
/** A column whose name is not the field's. */
export const column = (name: string) => new Column(name);
/** One row or null. Without `on` it depends on nothing but its conditions, as a root field does. */
export const one = (...of: ConstructorParameters<typeof One>) => new One(...of);
/** A plain list. */
export const many = (...of: ConstructorParameters<typeof Many>) => new Many(...of);
/** A Relay connection, read by keyset. */
export const page = (...of: ConstructorParameters<typeof Page>) => new Page(...of);
/** How many rows. */
export const count = (source: Source, options: Finding = {}) => new Count(source, options);
/** Whether there is such a row. */
export const exists = (source: Source, options: Finding = {}) => new Exists(source, options);
/** An object whose fields are read from the same row. */
export const same = () => new Same();
/** A value or object worked out in TypeScript. */
export const computed = <Row, Actor>(options: ComputedOptions<Row, Actor>) => new Computed(options);
/** A union or interface over several tables, by the name of each member. */
export const either = <R extends One | Many | Page>(members: Readonly<Record<string, R>>) => new Either<R>(members);
