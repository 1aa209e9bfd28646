import { type FieldNode } from 'graphql';
import { type Plan } from './plan.js';
import { shapeOf, variablesOf, type Operation, type UsedVariables } from './selection.js';

interface Known {
  /** What the variables are is the same for the same occurrences of the field. */
  readonly variables: Map<string, UsedVariables>;
  readonly plans: Map<string, Plan>;
}

/** Shapes of one field that are kept; a client that makes up more than this pays for compiling them. */
const MOST_SHAPES = 64;

/**
 * Plans by the field that asked, for as long as its document is kept: the server keeps parsed documents, within bounds of its
 * own, so the node of a field is the same each time. One plan for each way the variables can change the statement.
 */
export class PlanCache {
  private readonly byNode = new WeakMap<FieldNode, Known>();
  private readonly numbers = new WeakMap<FieldNode, number>();
  private count = 0;

  get(nodes: readonly FieldNode[], way: string, { fragments, variables }: Operation, compile: () => Plan): Plan {
    const { plans, variables: used } = this.known(nodes[0]!);
    // A field may be written more than once; which of them count was decided, by @skip and @include, before we are asked.
    const occurrences = nodes.length === 1 ? '' : nodes.map((node) => this.number(node)).join();
    const names = used.get(occurrences) ?? variablesOf(nodes, fragments);
    used.set(occurrences, names);
    const shape = `${way} ${occurrences} ${shapeOf(names, variables)}`;
    const plan = plans.get(shape) ?? compile();
    plans.delete(shape);
    plans.set(shape, plan);
    if (plans.size > MOST_SHAPES) plans.delete(plans.keys().next().value!);
    return plan;
  }

  private known(node: FieldNode): Known {
    const known = this.byNode.get(node) ?? { variables: new Map(), plans: new Map() };
    this.byNode.set(node, known);
    return known;
  }

  private number(node: FieldNode): number {
    const number = this.numbers.get(node) ?? ++this.count;
    this.numbers.set(node, number);
    return number;
  }
}
