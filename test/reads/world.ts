import { readFileSync } from 'node:fs';
import { buildSchema, graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { ReadLanes, type Read, type ReadAnswer } from '../../libs/database/src/lanes/index.js';
import { ReadModel, treeFieldResolver } from '../../libs/reads/src/index.js';
import { emptyDatabase, type TestDatabase } from '../support/cluster/index.js';
import { clubReads, peopleReads } from './world.reads.js';

export type Visitor = string;

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const number = (prefix: string, n: number) => `${prefix}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const personId = (n: number) => number('a', n);
export const clubId = (n: number) => number('b', n);
export const noteId = (n: number) => number('c', n);

/** How a visitor of the world proves who they are. Nobody does not. */
export const entering = (visitor: Visitor) => ({
  text: 'select app.enter($1) as actor',
  values: [Buffer.from(visitor)],
});

export const worldSchema = (): GraphQLSchema => buildSchema(here('world.graphql'));

/** Lanes that remember what was sent over them. */
export class WatchedLanes extends ReadLanes {
  readonly sent: Read[] = [];
  override read(read: Read): Promise<ReadAnswer> {
    this.sent.push(read);
    return super.read(read);
  }
}

export interface World {
  readonly database: TestDatabase;
  readonly owner: pg.Client;
  readonly lanes: WatchedLanes;
  readonly schema: GraphQLSchema;
  readonly model: ReadModel<Visitor, unknown>;
  ask(visitor: Visitor, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  end(): Promise<void>;
}

/** A database with the invented world in it, and a model that reads it. */
export async function makeWorld(): Promise<World> {
  const database = await emptyDatabase();
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query(here('world.sql'));
  await owner.query(here('world-rows.sql'));
  const lanes = new WatchedLanes({ connectionString: database.apiUrl, lanes: 2 });
  const schema = worldSchema();
  const model = new ReadModel<Visitor, unknown>({
    schema: () => schema,
    declarations: [peopleReads, clubReads],
    lanes,
    enter: entering,
  });
  model.prepare();
  attach(schema, model);
  return {
    database,
    owner,
    lanes,
    schema,
    model,
    ask: (visitor, source, variableValues) =>
      graphql({ schema, source, variableValues, contextValue: { visitor }, fieldResolver: treeFieldResolver }),
    async end() {
      await lanes.close();
      await owner.end();
      await database.drop();
    },
  };
}

/** What resolvers of a feature look like, without the framework around them. */
function attach(schema: GraphQLSchema, model: ReadModel<Visitor, unknown>) {
  type Context = { visitor: Visitor };
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    field.resolve = (_source, _args, { visitor }: Context, info) => model.read(visitor, info);
  }
  schema.getMutationType()!.getFields()['renameClub']!.resolve = (
    _source,
    { id }: { id: string },
    { visitor }: Context,
  ) => {
    return { club: model.later(visitor, id), me: model.later(visitor), problems: [] };
  };
}
