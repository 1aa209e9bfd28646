import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit, type DocumentNode } from 'graphql';

const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** GraphQL over HTTP: to a client that knows only application/json, errors of the request are answered with 200. */
export const legacyJsonStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (
          accept.includes('application/graphql-response+json') ||
          response.http.status !== 400 ||
          response.body.kind !== 'single'
        )
          return;
        const { errors, data } = response.body.singleResult;
        if (data === undefined && errors?.some((error) => REQUEST_ERRORS.has(String(error.extensions?.['code']))))
          response.http.status = 200;
      },
    };
  },
};

/** Nothing that is personal may be kept by a cache on the way. */
export const neverCached: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store');
      },
    };
  },
};

// PostgreSQL keeps neither; better said at the door than as a failed write.
const isUnstorable = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();

function refuseUnstorable(value: unknown): void {
  if (typeof value === 'string') {
    if (isUnstorable(value))
      throw new GraphQLError('The text holds a character that cannot be kept. Remove it and try again.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
  } else if (Array.isArray(value)) value.forEach(refuseUnstorable);
  else if (value && typeof value === 'object') Object.values(value).forEach(refuseUnstorable);
}

/** Documents that were looked through; the server keeps them parsed, and gives the same one for the same text. */
const storable = new WeakSet<DocumentNode>();

/** Refuses NUL and half surrogates wherever text comes in. */
export const storableText: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }) {
        refuseUnstorable(request.variables);
        if (storable.has(document)) return;
        visit(document, { StringValue: (node) => refuseUnstorable(node.value) });
        storable.add(document);
      },
    };
  },
};
