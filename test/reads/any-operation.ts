import * as fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

export interface Operation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** What arguments may be given, beside what their types say. */
export interface Known {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  /** Cursors by the coordinate of their list: `Club.members`. */
  readonly cursors: Readonly<Record<string, readonly string[]>>;
  /** Whether to do without aliases and directives. */
  readonly plain?: boolean;
}

type Pick = fc.GeneratorValue;

/** Any query of a schema: aliases, fragments of both kinds, arguments, variables, directives. */
export const anyOperation = (schema: GraphQLSchema, known: Known): fc.Arbitrary<Operation> =>
  fc.gen().map((pick) => new Writer(schema, known, pick).operation());

class Writer {
  private readonly fragments: string[] = [];
  private readonly declared: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    private readonly pick: Pick,
  ) {}

  operation(): Operation {
    const body = this.selection(this.schema.getQueryType()!, 4);
    const head = this.declared.length > 0 ? `query (${this.declared.join(', ')})` : 'query';
    return { text: `${head} ${body}\n${this.fragments.join('\n')}`, variables: this.variables };
  }

  private chance(outOf: number): boolean {
    return this.pick(fc.nat, { max: outOf - 1 }) === 0;
  }

  private among<T>(values: readonly T[]): T {
    return values[this.pick(fc.nat, { max: values.length - 1 })]!;
  }

  private name(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.pick(fc.nat, { max: 4 }) }, () => this.part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    if (this.chance(9)) return `__typename${this.directive()}`;
    if (depth > 0 && (this.chance(6) || (isAbstractType(type) && this.chance(2))))
      return this.fragment(type, depth - 1);
    const fields = isObjectType(type) || 'getFields' in type ? Object.values(type.getFields()) : [];
    const fitting = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    return fitting.length === 0 ? '__typename' : this.field(type.name, this.among(fitting), depth);
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const on = isAbstractType(type)
      ? this.among<GraphQLCompositeType>([type, ...this.schema.getPossibleTypes(type)])
      : this.around(type);
    const body = this.selection(on, depth);
    if (this.chance(2)) return `... ${on === type && this.chance(2) ? '' : `on ${on.name}`}${this.directive()} ${body}`;
    const name = this.name('F');
    this.fragments.push(`fragment ${name} on ${on.name} ${body}`);
    // Spread twice now and then: the same fields are asked for again, and have to be merged.
    return `...${name}${this.directive()}${this.chance(4) ? ` ...${name}` : ''}`;
  }

  private around(type: GraphQLCompositeType): GraphQLCompositeType {
    return isObjectType(type) ? this.among<GraphQLCompositeType>([type, ...type.getInterfaces()]) : type;
  }

  private field(owner: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.flatMap((arg) => this.argument(`${owner}.${field.name}`, arg));
    const needsAlias = field.args.length > 0 && !this.chance(5);
    const alias = !this.known.plain && (needsAlias || this.chance(5)) ? `${this.name('a')}: ` : '';
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.selection(type, depth - 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.directive()}${below}`;
  }

  private directive(): string {
    if (this.known.plain || !this.chance(7)) return '';
    const decides = this.chance(2);
    return ` @${this.among(['skip', 'include'])}(if: ${this.chance(2) ? String(decides) : this.variable('Boolean!', decides)})`;
  }

  private argument(where: string, arg: GraphQLArgument): string[] {
    const isNeeded = isNonNullType(arg.type);
    if (!isNeeded && this.chance(2)) return [];
    const value =
      arg.name === 'after'
        ? this.among(this.known.cursors[where] ?? [])
        : !isNeeded && this.chance(6)
          ? null
          : this.value(arg.type);
    if (this.chance(2)) return [`${arg.name}: ${this.variable(String(arg.type), value)}`];
    return [`${arg.name}: ${literal(value, arg.type)}`];
  }

  private variable(type: string, value: unknown): string {
    const name = this.name('v');
    const isLeftOut = value === null && this.chance(2);
    this.declared.push(`$${name}: ${type}`);
    if (!isLeftOut) this.variables[name] = value;
    return `$${name}`;
  }

  private value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.value(type.ofType);
    if (isListType(type)) return Array.from({ length: this.pick(fc.nat, { max: 2 }) }, () => this.value(type.ofType));
    if (isEnumType(type)) return this.among(type.getValues()).name;
    if (isInputObjectType(type)) {
      return Object.fromEntries(
        Object.values(type.getFields()).flatMap((field) =>
          this.chance(2) ? [] : [[field.name, this.chance(5) ? null : this.value(field.type)]],
        ),
      );
    }
    switch (type.name) {
      case 'ID':
        return this.among(this.known.ids);
      case 'Int':
        return this.pick(fc.nat, { max: 5 });
      case 'Boolean':
        return this.chance(2);
      default:
        return this.among(this.known.words);
    }
  }
}

/** A value as it is written in a query. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (Array.isArray(value) && isListType(type))
    return `[${value.map((each) => literal(each, type.ofType)).join(', ')}]`;
  if (value !== null && isInputObjectType(type)) {
    return `{${Object.entries(value as object)
      .map(([name, each]) => `${name}: ${literal(each, type.getFields()[name]!.type)}`)
      .join(', ')}}`;
  }
  return isEnumType(type) && value !== null ? String(value) : JSON.stringify(value);
}
