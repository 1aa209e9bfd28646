import { Config, hasOwnDatabase } from './config.js';
import { variables, type VariableName, type Variables } from './variables.js';

export type Environment = Record<string, string | undefined>;
type Fault = readonly [VariableName, string];

/** Every fault of the settings at once, in words. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly Fault[]) {
    const width = Math.max(...faults.map(([name]) => name.length)) + 3;
    super(
      ['Cannot start. Please correct:', ...faults.map(([name, words]) => `  ${name.padEnd(width)}${words}`)].join('\n'),
    );
  }
}

/**
 * Reads the settings, once, where a process begins. `npm start` migrates and so needs the address for migrations;
 * the API and the worker are each given the address of their own role and no other.
 */
export function readConfig(environment: Environment, reader: 'start' | 'service' = 'service'): Config {
  // An empty variable is one that was not set: `PORT= npm start`.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in variables.shape && value?.trim()),
  );
  const { data, error } = variables.safeParse(given);
  const faults: Fault[] = (error?.issues ?? []).map(({ path, message }) => {
    const name = path[0] as VariableName;
    return [name, `${message}${got(name, given[name])}`];
  });
  const mentioned = new Set(faults.map(([name]) => name));
  faults.push(...faultsTogether(data ?? lenient(given), reader).filter(([name]) => !mentioned.has(name)));
  if (!data || faults.length) throw new ConfigError(firstOfEach(faults));
  return new Config(data);
}

/** What is right by itself but not together. */
function faultsTogether(given: Partial<Variables>, reader: 'start' | 'service'): Fault[] {
  const faults: Fault[] = [];
  const ownDatabase = hasOwnDatabase(given);
  const isDemo = given.DEMO ?? !ownDatabase;
  if (ownDatabase && !given.SECRET)
    faults.push(['SECRET', 'is needed with a database of your own: 32 random characters or more']);
  if (reader === 'start' && ownDatabase && !given.DATABASE_URL)
    faults.push(['DATABASE_URL', 'is needed to migrate the database that the other addresses name']);
  if (!isDemo && !given.SMTP_URL) faults.push(['SMTP_URL', 'is needed outside demo mode: nobody would get any mail']);
  const database = databaseName(given.DATABASE_URL ?? given.API_DATABASE_URL ?? given.WORKER_DATABASE_URL);
  if (isDemo && ownDatabase && given.DEMO_DATABASE !== database) {
    faults.push([
      'DEMO_DATABASE',
      `must be the name of the database, to say that demo accounts with a published password are wanted in it`,
    ]);
  }
  return faults;
}

/** What can be used of settings with faults, to find all others too. */
const lenient = (given: Environment): Partial<Variables> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const one = variables.shape[name as VariableName].safeParse(value);
      // Wrong, but there: it is not missing as well.
      return [name, one.success ? one.data : value];
    }),
  );

const databaseName = (address: string | undefined) =>
  address && URL.canParse(address) ? decodeURIComponent(new URL(address).pathname.slice(1)) : undefined;

/** What was given, unless it is or holds a password. */
const got = (name: VariableName, value: string | undefined) =>
  value === undefined || ['SECRET', 'FILES_S3'].includes(name) || value.includes('@') ? '' : ` (got "${value}")`;

const firstOfEach = (faults: Fault[]) =>
  faults.filter(([name], index) => faults.findIndex(([other]) => other === name) === index);
