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

/** For Apollo's `stringifyResult`: what is text already goes out as it is. */
export const stringifyAnswer = (result: { data?: unknown }): string =>
  result.data instanceof AnswerText ? `{"data":${result.data.json}}\n` : `${JSON.stringify(result)}\n`;
