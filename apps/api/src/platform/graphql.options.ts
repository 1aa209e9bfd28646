import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
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
  storableText,
  withinLimits,
} from '@lib/graphql';
import { stringifyAnswer, TextPlugin, treeFieldResolver, type ReadModel } from '@lib/reads';
import type { ValidationRule } from 'graphql';
import type { KeptAnswers } from './kept-answers.js';
import type { Log } from './log.js';

const here = fileURLToPath(new URL('../../../../', import.meta.url));

/** What a document may ask for, over HTTP and over a socket. */
export const documentRules = (config: Config): ValidationRule[] => [
  withinLimits(queryLimits),
  ...(config.environment === 'development' ? [] : [schemaNotTold]),
];

/** What somebody changed here is in the very next answer: the pulse may be a moment behind. */
const forgetsAnswers = (kept: KeptAnswers): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ operation }) {
        if (operation?.operation === 'mutation') kept.forget();
      },
    };
  },
});

/** How GraphQL is served: what may be asked, how it is answered, and what is told of a fault. */
export function graphqlOptions(config: Config, log: Log, reads: ReadModel, kept: KeptAnswers): ApolloDriverConfig {
  const cookies = { secure: config.publicUrl.startsWith('https:') };
  return {
    driver: ApolloDriver,
    path: '/graphql',
    typePaths: [`${here}libs/graphql/src/**/*.graphql`, `${here}apps/api/src/**/*.graphql`],
    resolvers: Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])),
    context: contextFactory(cookies),
    fieldResolver: treeFieldResolver,
    validationRules: documentRules(config),
    plugins: [legacyJsonStatus, neverCached, storableText, forgetsAnswers(kept), new TextPlugin(reads)],
    stringifyResult: stringifyAnswer,
    formatError: formatError(log),
    // Our own rule refuses it, so that the refusal is the same over a socket.
    introspection: true,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 4000 },
  };
}
