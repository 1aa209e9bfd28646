import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { AnswerText } from './answer-text.js';
import { type ReadModel } from './read-model.js';
import { executeAsText } from './text-execution.js';

/** Lets Apollo answer queries of declared reads by their text; the others it answers itself. Needs `stringifyAnswer`. */
export class TextPlugin implements ApolloServerPlugin {
  constructor(private readonly reads: Pick<ReadModel, 'declares'>) {}

  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    return {
      responseForOperation: async ({ schema, document, operationName, request, contextValue: context }) => {
        const variables = request.variables ?? {};
        const data = await executeAsText(this.reads, { schema, document, operationName, variables, context });
        if (!data) return null;
        const singleResult = { data: data as unknown as Record<string, unknown> };
        return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
    };
  }
}

/**
 * For Apollo's `stringifyResult`: what is JSON already goes out as it is. The bytes are called a string because Apollo knows no
 * others; it only counts and hands them on, as the frameworks do that write them.
 */
export const stringifyAnswer = (result: { data?: unknown }): string =>
  result.data instanceof AnswerText
    ? (Buffer.concat([BEFORE, ...result.data.pieces, AFTER]) as unknown as string)
    : `${JSON.stringify(result)}\n`;

const BEFORE = Buffer.from('{"data":');
const AFTER = Buffer.from('}\n');
