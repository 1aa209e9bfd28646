import { type FieldNode, type GraphQLNamedOutputType } from 'graphql';
import { type Step } from './declare.js';
import { type Finish } from './finish.js';
import { type Clauses } from './rows.js';
import { type StatementBuilder } from './statement.js';

/** A part of the answer: the SQL expression that gives it as JSON, and the last touches. */
export interface Part {
  readonly sql: string;
  readonly finish?: Finish;
}

/** One relation, or one member of several, with the type that its rows have. */
export interface Branch<R> {
  readonly rows: R;
  readonly type: GraphQLNamedOutputType;
  /** Whether execution has to be told the type of each object. */
  readonly isMember: boolean;
}

/** What the compiler of a page needs of the compiler of everything. */
export interface NodeCompiler {
  readonly build: StatementBuilder;
  node(branch: Branch<unknown>, nodes: readonly FieldNode[], alias: string): Part;
  keys(order: readonly Step[], rows: Clauses): string[];
  inOrder(
    members: readonly {
      rows: Clauses;
      order: readonly Step[];
      columns: readonly (readonly [name: string, sql: string])[];
    }[],
    order: readonly Step[],
    limit: string,
  ): string;
}
