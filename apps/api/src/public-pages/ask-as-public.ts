import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { thePublic } from '@lib/access';
import { formatError, type GraphContext } from '@lib/graphql';
import { treeFieldResolver } from '@lib/reads';
import { execute, parse, type DocumentNode, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { Log } from '../platform/log.js';

const nobody: GraphContext = {
  caller: thePublic,
  requestId: randomUUID(),
  address: '',
  device: '',
  cookies: {},
  setCookie: () => undefined,
};

type Variables = Readonly<Record<string, unknown>>;

/** Asks our own GraphQL as somebody who is not signed in, without the way over HTTP. */
@Injectable()
export class AskAsPublic {
  /** The portal's queries, each read once: there are as many as public pages have. */
  private readonly documents = new Map<string, DocumentNode>();

  constructor(
    private readonly modules: ModuleRef,
    private readonly log: Log,
  ) {}

  /** The data, in the shape that the document asks for; null when the values cannot be asked for. Throws what went wrong. */
  async ask<Data>(document: DocumentNode, variableValues: Variables = {}): Promise<Data | null> {
    const { data, errors } = await this.execute(document, variableValues);
    const [error] = errors ?? [];
    // Without any data, not even null, the values were refused before anything was asked.
    if (data === undefined || error?.extensions['code'] === 'BAD_REQUEST') return null;
    if (error) throw error.originalError ?? error;
    return data as Data;
  }

  /** The answer as it would come over HTTP: refusals by their code, faults by a reference that the log bears. */
  async answer(query: string, variableValues: Variables, address = ''): Promise<FormattedExecutionResult> {
    let document = this.documents.get(query);
    if (!document) this.documents.set(query, (document = parse(query)));
    const { data, errors } = await this.execute(document, variableValues, address);
    // Without data the values were refused, as Apollo says it.
    const code = data === undefined ? 'BAD_USER_INPUT' : undefined;
    return {
      ...(data !== undefined && { data }),
      ...(errors && {
        errors: errors.map((error) => {
          const formatted = error.toJSON();
          return formatError(this.log)(code ? { ...formatted, extensions: { code } } : formatted, error);
        }),
      }),
    };
  }

  /** `address`: where a form was sent from, for what may be sent only so often. */
  private async execute(document: DocumentNode, variableValues: Variables, address = ''): Promise<ExecutionResult> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const contextValue: GraphContext = { ...nobody, address };
    return execute({ schema, document, variableValues, contextValue, fieldResolver: treeFieldResolver });
  }
}
