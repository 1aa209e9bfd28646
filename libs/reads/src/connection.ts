import { getNamedType, type GraphQLNamedOutputType, type GraphQLObjectType } from 'graphql';
import { BadPageSize } from './errors.js';
import { objectTypeOf, selectedOn, type Operation, type Selected } from './selection.js';

/** What a client gets that does not say how many. */
const USUAL = 20;
/** The most that it can ask for. */
const MOST = 100;

/** How many rows a page has that was asked for with `first`. */
export function pageSize(first: unknown): number {
  const size = (first as number | null | undefined) ?? USUAL;
  if (size < 0 || size > MOST) throw new BadPageSize(MOST);
  return size;
}

/** The type of what a connection holds; undefined when it is no connection. */
export function nodeTypeOf(connection: GraphQLObjectType): GraphQLNamedOutputType | undefined {
  const { nodes, edges } = connection.getFields();
  if (nodes) return getNamedType(nodes.type);
  return edges && getNamedType(objectTypeOf(edges).getFields()['node']!.type);
}

/** One row of a page: its cursor, and its node once for each way that nodes are asked for. */
export interface Row {
  readonly cursor: () => string;
  readonly nodes: readonly unknown[];
}

/** A page as it was read. */
export interface PageRead {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  /** How many there are, counted up to one more than `most`. */
  readonly total: number;
  readonly most: number;
}

/** What is asked of a connection: the nodes to read, and how the answer is put together from them. */
export class Connection {
  /** Each way that nodes are asked for, directly or in edges. */
  readonly nodes: Selected[] = [];
  readonly wantsRows: boolean;
  readonly wantsTotal: boolean;
  wantsCursor = false;
  private readonly parts: readonly (readonly [key: string, part: (page: PageRead) => unknown])[];

  constructor(
    field: Selected,
    private readonly operation: Operation,
  ) {
    const selections = this.below(field);
    this.wantsTotal = selections.some(({ name }) => name === 'totalCount');
    this.wantsRows = selections.some(({ name }) => name !== 'totalCount');
    this.parts = selections.map((selected) => [selected.key, this.part(selected)]);
  }

  /** The connection as an object. */
  assemble(page: PageRead): unknown {
    return Object.fromEntries(this.parts.map(([key, part]) => [key, part(page)]));
  }

  private part(selected: Selected): (page: PageRead) => unknown {
    switch (selected.name) {
      case 'totalCount':
        return total(selected);
      case 'pageInfo':
        return this.pageInfo(selected);
      case 'nodes':
        return this.each(this.node(selected));
      default:
        return this.each(this.edge(selected));
    }
  }

  private pageInfo(selected: Selected): (page: PageRead) => unknown {
    const infos = this.below(selected);
    this.wantsCursor ||= infos.some(({ name }) => name === 'endCursor');
    return ({ rows, hasNextPage }) =>
      Object.fromEntries(
        infos.map(({ key, name }) => [key, name === 'hasNextPage' ? hasNextPage : (rows.at(-1)?.cursor() ?? null)]),
      );
  }

  private edge(selected: Selected): (row: Row) => unknown {
    const parts = this.below(selected).map(
      (part) => [part.key, part.name === 'node' ? this.node(part) : this.cursor()] as const,
    );
    return (row) => Object.fromEntries(parts.map(([key, part]) => [key, part(row)]));
  }

  private node(selected: Selected): (row: Row) => unknown {
    const index = this.nodes.push(selected) - 1;
    return ({ nodes }) => nodes[index];
  }

  private cursor(): (row: Row) => unknown {
    this.wantsCursor = true;
    return ({ cursor }) => cursor();
  }

  private each(part: (row: Row) => unknown): (page: PageRead) => unknown {
    return ({ rows }) => rows.map(part);
  }

  private below(selected: Selected): Selected[] {
    return selectedOn(objectTypeOf(selected.definition), selected.nodes, this.operation);
  }
}

function total({ definition }: Selected): (page: PageRead) => unknown {
  if (getNamedType(definition.type).name !== 'String') return ({ total, most }) => Math.min(total, most);
  return ({ total, most }) => (total > most ? `${most.toLocaleString('en-GB')}+` : total.toLocaleString('en-GB'));
}
