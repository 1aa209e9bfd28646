import { type FieldNode, type GraphQLNamedOutputType } from 'graphql';
import { type Step } from './declare.js';
import { type Clauses } from './rows.js';
import { type StatementBuilder } from './statement.js';

/** One relation, or one member of several, with the type that its rows have. */
export interface Branch<R> {
  readonly rows: R;
  readonly type: GraphQLNamedOutputType;
  /** Whether its objects may be of several types. */
  readonly isMember: boolean;
}

/** What the compiler of a page needs of the compiler of everything. */
export interface NodeCompiler {
  readonly build: StatementBuilder;
  node(branch: Branch<unknown>, nodes: readonly FieldNode[], alias: string): string;
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
