import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { thePublic } from '@lib/access';
import type { GraphContext } from '@lib/graphql';
import { treeFieldResolver } from '@lib/reads';
import { execute, type DocumentNode } from 'graphql';

const context: GraphContext = {
  caller: thePublic,
  requestId: randomUUID(),
  address: '',
  device: '',
  cookies: {},
  setCookie: () => undefined,
};

/** Asks our own GraphQL as somebody who is not signed in, without the way over HTTP. */
@Injectable()
export class AskAsPublic {
  constructor(private readonly modules: ModuleRef) {}

  /** The data, in the shape that the document asks for; null when the values cannot be asked for. Throws what went wrong. */
  async ask<Data>(
    document: DocumentNode,
    variableValues: Readonly<Record<string, unknown>> = {},
  ): Promise<Data | null> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const contextValue = context;
    const { data, errors } = await execute({
      schema,
      document,
      variableValues,
      contextValue,
      fieldResolver: treeFieldResolver,
    });
    const [error] = errors ?? [];
    // Without any data, not even null, the values were refused before anything was asked.
    if (data === undefined || error?.extensions['code'] === 'BAD_REQUEST') return null;
    if (error) throw error.originalError ?? error;
    return data as Data;
  }
}
