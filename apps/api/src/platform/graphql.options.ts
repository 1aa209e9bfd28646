import { fileURLToPath } from 'node:url';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Config } from '@lib/config';
import {
  contextFactory,
  formatError,
  legacyJsonStatus,
  neverCached,
  queryLimits,
  scalars,
  schemaNotTold,
  socketContext,
  storableText,
  withinLimits,
  type GraphContext,
} from '@lib/graphql';
import { stringifyAnswer, TextPlugin, treeFieldResolver, type ReadModel } from '@lib/reads';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  execute,
  specifiedRules,
  subscribe,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
  type DocumentNode,
  type SubscriptionArgs,
} from 'graphql';
import type { Context as SocketContext } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { Log } from './log.js';
import type { OpenSockets } from './open-sockets.js';
import { isFromOwnPages } from './origin.js';

type Socket = SocketContext<Record<string, unknown>, Extra>;

const here = fileURLToPath(new URL('../../../../', import.meta.url));

/** How GraphQL is served: what may be asked, how it is answered, and what is told of a fault. */
export function graphqlOptions(config: Config, log: Log, sockets: OpenSockets, reads: ReadModel): ApolloDriverConfig {
  const cookies = { secure: config.publicUrl.startsWith('https:') };
  const ofRequest = contextFactory(cookies);
  const ofSocket = ({ extra: { request } }: Socket): GraphContext =>
    socketContext(cookies, request.headers, request.socket.remoteAddress ?? '');
  const told = formatError(log);
  const rules = [withinLimits(queryLimits), ...(config.environment === 'development' ? [] : [schemaNotTold])];
  return {
    driver: ApolloDriver,
    path: '/graphql',
    typePaths: [`${here}libs/graphql/src/**/*.graphql`, `${here}apps/api/src/**/*.graphql`],
    resolvers: Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])),
    context: (from: FastifyRequest | Socket, reply: FastifyReply) =>
      'extra' in from ? ofSocket(from) : ofRequest(from, reply),
    fieldResolver: treeFieldResolver,
    validationRules: rules,
    plugins: [legacyJsonStatus, neverCached, storableText, new TextPlugin(reads)],
    stringifyResult: stringifyAnswer,
    formatError: told,
    // Our own rule refuses it, so that the refusal is the same over a socket.
    introspection: true,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 4000 },
    subscriptions: {
      'graphql-ws': {
        onConnect: (socket: Socket) =>
          isFromOwnPages(socket.extra.request.headers, config.publicUrl) &&
          sockets.opened(socket.extra.socket, ofSocket(socket)),
        onDisconnect: (socket: Socket) => sockets.closed(socket.extra.socket),
        context: (socket: Socket) => ofSocket(socket),
        validate: (schema: GraphQLSchema, document: DocumentNode) =>
          validate(schema, document, [...specifiedRules, ...rules]),
        execute: (args: ExecutionArgs) => execute({ ...args, fieldResolver: treeFieldResolver }),
        subscribe: (args: SubscriptionArgs) => subscribe({ ...args, fieldResolver: treeFieldResolver }),
        onError: (_socket: Socket, _id: string, _payload: unknown, errors: readonly Error[]) =>
          errors.map((error) => told(toFormatted(error), error)),
        onNext: (
          _socket: Socket,
          _id: string,
          _payload: unknown,
          _args: unknown,
          result: { errors?: readonly Error[] },
        ) =>
          result.errors
            ? { ...result, errors: result.errors.map((error) => told(toFormatted(error), error)) }
            : undefined,
      },
    } as ApolloDriverConfig['subscriptions'],
  };
}

const toFormatted = (error: Error) =>
  'toJSON' in error && typeof error.toJSON === 'function' ? error.toJSON() : { message: error.message };
