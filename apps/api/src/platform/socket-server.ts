import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Config } from '@lib/config';
import { formatError, socketContext, type GraphContext } from '@lib/graphql';
import { treeFieldResolver } from '@lib/reads';
import {
  execute,
  GraphQLError,
  specifiedRules,
  subscribe,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  type SubscriptionArgs,
} from 'graphql';
import type { Context, ServerOptions } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { documentRules } from './graphql.options.js';
import { Log } from './log.js';
import { OpenSockets } from './open-sockets.js';
import { isFromOwnPages } from './origin.js';

type Socket = Context<Record<string, unknown>, Extra>;

/** As a body over HTTP. What `@nestjs/graphql` opens takes 400 times as much from anybody, and has no setting for it. */
const MOST_BYTES = 256 * 1024;

/** GraphQL over sockets, for pages that stay open. What is refused over HTTP is refused here, in the same words. */
@Injectable()
export class SocketServer implements BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  private close: (() => void | Promise<void>) | undefined;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
    private readonly open: OpenSockets,
    private readonly host: GraphQLSchemaHost,
  ) {}

  serve(http: Server): void {
    const { dispose } = useServer(this.options(), this.sockets);
    this.close = dispose;
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // Whoever listens for upgrades answers every one: a connection left without an answer stays open for good.
      if (request.url?.split('?')[0] !== '/graphql')
        return socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return this.sockets.handleUpgrade(request, socket, head, (opened) =>
        this.sockets.emit('connection', opened, request),
      );
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.close?.();
  }

  private options(): ServerOptions<Record<string, unknown>, Extra> {
    const { config, open, host } = this;
    const told = formatError(this.log);
    const contextOf = ({ extra: { request } }: Socket): GraphContext =>
      socketContext(
        { secure: config.publicUrl.startsWith('https:') },
        request.headers,
        request.socket.remoteAddress ?? '',
      );
    const { origin } = new URL(config.publicUrl);
    const inOurWords = (errors: readonly GraphQLError[]) => errors.map((error) => told(asClientFault(error), error));
    return {
      schema: host.schema,
      onConnect: (socket: Socket) =>
        isFromOwnPages(socket.extra.request.headers, origin) && open.opened(socket.extra.socket, contextOf(socket)),
      onDisconnect: (socket: Socket) => open.closed(socket.extra.socket),
      context: (socket: Socket) => contextOf(socket),
      validate: (schema: GraphQLSchema, document: DocumentNode) =>
        validate(schema, document, [...specifiedRules, ...documentRules(config)]),
      execute: (args: ExecutionArgs) => execute({ ...args, fieldResolver: treeFieldResolver }),
      subscribe: (args: SubscriptionArgs) => subscribe({ ...args, fieldResolver: treeFieldResolver }),
      onError: (_socket, _id, _payload, errors) => inOurWords(errors),
      onNext: (_socket, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: inOurWords(result.errors) } : undefined,
    } as ServerOptions<Record<string, unknown>, Extra>;
  }
}

/** What graphql itself finds wrong with a request bears no code over a socket; Apollo gives it one over HTTP. */
function asClientFault(error: GraphQLError) {
  const formatted = error.toJSON();
  return error.originalError || formatted.extensions?.['code']
    ? formatted
    : { ...formatted, extensions: { ...formatted.extensions, code: 'GRAPHQL_VALIDATION_FAILED' } };
}
