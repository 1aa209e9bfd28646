import { getNamedType, type GraphQLNamedOutputType, type GraphQLObjectType } from 'graphql';
import { encodedCursor } from './cursor.js';
import { BadPageSize } from './errors.js';
import { objectTypeOf, selectedOn, type Operation, type Selected } from './selection.js';
import { jsonObject, literal } from './statement.js';

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

/** What is asked of a connection: the nodes to read, and how the answer is put together from the rows `r`, numbered by `i`. */
export class Connection {
  /** Each way that nodes are asked for, directly or in edges; `r` has them as n0, n1 … */
  readonly nodes: Selected[] = [];
  readonly wantsTotal: boolean;
  wantsRows = false;
  wantsCursor = false;
  private readonly entries: readonly (readonly [key: string, sql: (total: string) => string])[];

  constructor(
    field: Selected,
    private readonly operation: Operation,
    private readonly size: number,
    private readonly most: number,
  ) {
    const selections = this.below(field);
    this.wantsTotal = selections.some(({ name }) => name === 'totalCount');
    this.entries = selections.map((selected) => [selected.key, this.part(selected, field)]);
  }

  /** The connection as JSON, given the SQL that counts its rows. */
  json(total: string): string {
    return jsonObject(this.entries.map(([key, sql]) => [key, sql(total)]));
  }

  private part(selected: Selected, { definition }: Selected): (total: string) => string {
    switch (selected.name) {
      case '__typename':
        return () => typeName(definition);
      case 'totalCount':
        return (total) => this.total(selected, total);
      case 'pageInfo':
        return constant(this.pageInfo(selected));
      case 'nodes':
        return constant(this.each(this.node(selected)));
      default:
        return constant(this.each(this.edge(selected)));
    }
  }

  private total({ definition }: Selected, total: string): string {
    if (getNamedType(definition.type).name !== 'String') return `least(${total}, ${this.most})`;
    const many = literal(`${this.most.toLocaleString('en-GB')}+`);
    return `(select case when n > ${this.most} then ${many} else to_char(n, 'FM999,999,999') end from ${total} as t (n))`;
  }

  private pageInfo(selected: Selected): string {
    const infos = this.below(selected);
    this.wantsRows ||= infos.some(({ name }) => name !== '__typename');
    this.wantsCursor ||= infos.some(({ name }) => name === 'endCursor');
    // Without `order by`, which would turn round what the other aggregates of the statement see.
    const last = `(array_agg(r.c))[least(count(*), ${this.size})]`;
    return jsonObject(
      infos.map(({ key, name }) => {
        if (name === 'hasNextPage') return [key, `count(*) > ${this.size}`];
        return [key, name === 'endCursor' ? encodedCursor(last) : typeName(selected.definition)];
      }),
    );
  }

  private edge(selected: Selected): string {
    return jsonObject(
      this.below(selected).map((part) => {
        if (part.name === 'node') return [part.key, this.node(part)];
        if (part.name === '__typename') return [part.key, typeName(selected.definition)];
        this.wantsCursor = true;
        return [part.key, encodedCursor('r.c')];
      }),
    );
  }

  private node(selected: Selected): string {
    return `r.n${this.nodes.push(selected) - 1}`;
  }

  private each(json: string): string {
    this.wantsRows = true;
    return `coalesce(json_agg(${json}) filter (where r.i <= ${this.size}), '[]')`;
  }

  private below(selected: Selected): Selected[] {
    return selectedOn(objectTypeOf(selected.definition), selected.nodes, this.operation);
  }
}

const constant = (sql: string) => () => sql;
const typeName = (definition: Selected['definition']) => literal(objectTypeOf(definition).name);
