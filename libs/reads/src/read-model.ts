import { type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { AnswerText, isAskedForText } from './answer-text.js';
import { checkDeclarations } from './check-declarations.js';
import { type Declarations } from './declare.js';
import { DeclaredTypes } from './declared-types.js';
import { asClientFault } from './errors.js';
import { PlanCache } from './plan-cache.js';
import { compilePlan, type Way } from './plan.js';
import { type Operation } from './selection.js';
import { type Given } from './statement.js';
import { treeOf } from './tree-field-resolver.js';
import { verifyAgainstDatabase, type Asks } from './verify-against-database.js';

/** Runs a statement as a caller, in one transaction. `ReadLanes` of `@lib/database` does. */
export interface Reader {
  read(unit: {
    enter: { text: string; values: readonly unknown[] };
    statement: { name: string; text: string; values: readonly unknown[] };
  }): Promise<{ actor: unknown; bytes: Buffer | null }>;
}

export interface ReadModelOptions<Caller, Actor> {
  /** Asked for when first needed, since resolvers are made before the schema. */
  schema: () => GraphQLSchema;
  declarations: readonly Declarations[];
  lanes: Reader;
  /** The statement by which a caller enters a transaction; its one column becomes the actor. */
  enter: (caller: Caller) => { text: string; values: readonly unknown[] };
  /** What computed fields are given as the actor; may refuse by throwing. */
  actor?: (facts: unknown, caller: Caller) => Actor;
}

/** Answers fields with what is declared for them: one statement for each, as the caller. */
export class ReadModel<Caller = unknown, Actor = unknown> {
  private readonly plans = new PlanCache();
  private readonly types: DeclaredTypes;

  constructor(private readonly options: ReadModelOptions<Caller, Actor>) {
    this.types = new DeclaredTypes(options.declarations);
  }

  /** Throws with every fault of the declarations, in words. Call it when the program starts. */
  prepare(): void {
    checkDeclarations(this.types, this.options.schema());
  }

  /** Throws when the database, asked as the role of the client, cannot answer what is declared. For tests and for starting. */
  verifyAgainstDatabase(client: Asks): Promise<void> {
    return verifyAgainstDatabase(this.types, this.options.schema(), client);
  }

  /** Whether there is a declared read for the field. */
  declares(type: string, field: string): boolean {
    return this.types.fields.get(type)?.has(field) ?? false;
  }

  /**
   * What is asked of the field, by its own declaration: `Query.meeting`, `ViewerPayload.viewer`. What the declaration has to know beside
   * the arguments is given by name.
   */
  read(caller: Caller, info: GraphQLResolveInfo, found?: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.run(caller, info, 'declaration', { found });
  }

  /** What is asked of the field, of the row with the id. Null when it is not there for the caller, or no id is given. */
  async byId(caller: Caller, info: GraphQLResolveInfo, id: string | null | undefined): Promise<unknown> {
    return id == null ? null : this.run(caller, info, 'id', { id });
  }

  /**
   * A value for the field of a payload or event that is read when, and as far as, the field is asked for: the row with the id,
   * or without an id what is declared for the field.
   */
  later(
    caller: Caller,
    id?: string | null,
  ): (args: unknown, context: unknown, info: GraphQLResolveInfo) => Promise<unknown> {
    return (_args, _context, info) => (id === undefined ? this.read(caller, info) : this.byId(caller, info, id));
  }

  private async run(
    caller: Caller,
    info: GraphQLResolveInfo,
    way: Way,
    { id, found }: Pick<Given, 'id' | 'found'>,
  ): Promise<unknown> {
    const asText = isAskedForText(info);
    const { schema, fragments, variableValues: variables } = info;
    const operation: Operation = { schema, fragments, variables, asText };
    const type = info.parentType.name;
    const plan = this.plans.get(info.fieldNodes, `${type} ${way} ${asText}`, operation, () => {
      const definition = info.parentType.getFields()[info.fieldName]!;
      return compilePlan(this.types, operation, { type, definition, nodes: info.fieldNodes }, way);
    });
    const args = plan.args(variables);
    const { actor: facts, bytes } = await this.options.lanes
      .read({
        enter: this.options.enter(caller),
        statement: { name: plan.name, text: plan.text, values: plan.values({ args, id, found }) },
      })
      .catch((error: unknown) => Promise.reject(args.length > 0 ? asClientFault(error) : error));
    const actor = this.options.actor ? this.options.actor(facts, caller) : facts;
    if (bytes === null) return null;
    const pieces = plan.finish(bytes, { args, id, actor });
    if (!pieces) return undefined;
    const answer = new AnswerText(pieces);
    return asText ? answer : treeOf(answer.json);
  }
}
