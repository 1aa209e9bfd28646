import { getArgumentValues, isNonNullType, type DocumentNode, type FieldNode, type GraphQLSchema } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { addPath } from 'graphql/jsutils/Path.js';
import { buildExecutionContext, buildResolveInfo, type ExecutionContext } from 'graphql/execution/execute.js';
import { AnswerText, askForText } from './answer-text.js';
import { type ReadModel } from './read-model.js';

export interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Record<string, unknown>;
  readonly context: unknown;
}

/**
 * Answers a query by the JSON of its root fields, untouched: their resolvers run as ever, guards and all, but what they read
 * is not taken apart and put together again. Null unless every root field is a declared read and nothing goes wrong; ordinary
 * execution then answers, or words and places the errors.
 */
export async function executeAsText(
  reads: Pick<ReadModel, 'declares'>,
  { schema, document, operationName, variables, context }: Request,
): Promise<AnswerText | null> {
  const execution = buildExecutionContext({
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: context,
  });
  if (!('operation' in execution) || execution.operation.operation !== 'query') return null;
  const type = schema.getQueryType()!;
  const { fragments, variableValues, operation } = execution;
  const roots = [...collectFields(schema, fragments, variableValues, type, operation.selectionSet)];
  if (!roots.every(([, [node]]) => reads.declares(type.name, node!.name.value))) return null;
  const answers = await Promise.all(roots.map(([key, nodes]) => answer(execution, key, nodes).catch(() => null)));
  if (answers.includes(null)) return null;
  const fields = roots.flatMap(([key], index) => [
    Buffer.from(`${index > 0 ? ',' : ''}"${key}":`),
    ...answers[index]!.pieces,
  ]);
  return new AnswerText([OPEN, ...fields, CLOSE]);
}

const [OPEN, CLOSE] = [Buffer.from('{'), Buffer.from('}')];

/** Null when the field has no text for an answer. */
async function answer(
  execution: ExecutionContext,
  key: string,
  nodes: readonly FieldNode[],
): Promise<AnswerText | null> {
  const type = execution.schema.getQueryType()!;
  const definition = type.getFields()[nodes[0]!.name.value]!;
  const info = buildResolveInfo(execution, definition, [...nodes], type, addPath(undefined, key, type.name));
  const args = getArgumentValues(definition, nodes[0]!, execution.variableValues);
  const value: unknown = await definition.resolve!(undefined, args, execution.contextValue, askForText(info));
  const text = value === null ? new AnswerText([Buffer.from('null')]) : value instanceof AnswerText ? value : null;
  return text?.isNull && isNonNullType(definition.type) ? null : text;
}
