import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { ConfigError, readConfig, rolePassword, serviceEnvironment, type Environment } from './index.js';

const SECRET = 'a secret of thirty-two characters';
const own = {
  DATABASE_URL: 'postgres://chief:pass@db.example.org/partnership',
  SECRET,
  SMTP_URL: 'smtp://mail.example.org',
};

const faultsOf = (environment: Environment, reader: 'start' | 'service' = 'start') => {
  try {
    readConfig(environment, reader);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

test('nothing needs to be set: a demo at port 3000', () => {
  expect(readConfig({}, 'start')).toMatchObject({
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataDir: '.data',
    isDemo: true,
    trustedProxies: 0,
    linkChecks: { areOn: false, also: [] },
  });
});

test('every fault is told at once, in words', () => {
  expect(faultsOf({ PORT: 'web', DATABASE_URL: 'localhost', SECRET: 'short', SESSION_IDLE_MINUTES: '0' })).toBe(
    [
      'Cannot start. Please correct:',
      '  PORT                   must be a whole number from 1 to 65535 (got "web")',
      '  DATABASE_URL           must be a postgres:// or postgresql:// address (got "localhost")',
      '  SECRET                 must be 32 characters or more',
      '  SESSION_IDLE_MINUTES   must be a whole number from 1 to 1440 (got "0")',
      '  SMTP_URL               is needed outside demo mode: nobody would get any mail',
    ].join('\n'),
  );
});

test('a fault shows no password', () => {
  expect(faultsOf({ ...own, DATABASE_URL: 'mysql://chief:hunter2@db.example.org/x', SECRET: 'hunter2' })).not.toContain(
    'hunter2',
  );
});

test('with a database of your own there is no demo', () => {
  expect(readConfig(own, 'start')).toMatchObject({ isDemo: false, linkChecks: { areOn: true } });
});

test('demo mode with a database of your own needs its name once more', () => {
  expect(faultsOf({ ...own, DEMO: 'on' })).toContain('DEMO_DATABASE');
  expect(faultsOf({ ...own, DEMO: 'on', DEMO_DATABASE: 'other' })).toContain('DEMO_DATABASE');
  expect(readConfig({ ...own, DEMO: 'on', DEMO_DATABASE: 'partnership' }, 'start').isDemo).toBe(true);
});

test('a database of your own needs a secret and a mail server', () => {
  const faults = faultsOf({ DATABASE_URL: own.DATABASE_URL });
  expect(faults).toContain('SECRET');
  expect(faults).toContain('SMTP_URL');
});

test('start needs the address for migrations where the roles have theirs', () => {
  const roles = { ...own, DATABASE_URL: '', API_DATABASE_URL: own.DATABASE_URL };
  expect(faultsOf(roles)).toContain('DATABASE_URL');
  expect(faultsOf(roles, 'service')).toBe('');
});

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, 'start').port).toBe(3000);
});

test('secrets do not show when the settings are logged', () => {
  const config = readConfig(own, 'start');
  expect(inspect(config)).not.toMatch(/pass|thirty/);
  expect(JSON.stringify(config)).not.toMatch(/pass|thirty/);
});

test('a process is given its own address and no other, and understands what it is given', () => {
  const config = readConfig({}, 'start');
  const environment = serviceEnvironment(config, 'worker', {
    databaseUrl: 'postgres://roundtable_worker:w@localhost/roundtable',
    secret: SECRET,
  });
  expect(Object.keys(environment).filter((name) => name.endsWith('DATABASE_URL'))).toEqual(['WORKER_DATABASE_URL']);
  expect(readConfig(environment)).toMatchObject({
    isDemo: true,
    secret: SECRET,
    workerDatabaseUrl: expect.stringContaining('roundtable_worker'),
  });
});

test('what is set for the house is set for each of its processes', () => {
  const house = readConfig(
    {
      ...own,
      PORT: '4000',
      PUBLIC_URL: 'https://roundtable.example.org',
      MAIL_FROM: 'Roundtable <roundtable@example.org>',
      OPERATOR: 'Example County Council',
      OPERATOR_ADDRESS: 'County Hall',
      OPERATOR_EMAIL: 'help@example.org',
      EXIT_URL: 'https://weather.example.org',
      MAP_TILES: 'https://tiles.example.org/{z}/{x}/{y}.png',
      MAP_TILES_CREDIT: 'Example tiles',
      SESSION_IDLE_MINUTES: '31',
      SESSION_MAX_HOURS: '11',
      UPLOAD_MOST_MB: '77',
      LINK_CHECKS: 'off',
      OPEN_DATA_LICENCE: 'Example licence',
      OPEN_DATA_LICENCE_URL: 'https://licence.example.org',
      TRUST_PROXY: '1',
      NODE_ENV: 'production',
    },
    'start',
  );
  const databaseUrl = 'postgres://roundtable_api:a@localhost/roundtable';
  const environment = serviceEnvironment(house, 'api', {
    databaseUrl,
    secret: SECRET,
  });
  const { databaseUrl: _forMigrations, ...settings } = house;
  expect(readConfig(environment)).toEqual({ ...settings, databaseUrl: undefined, apiDatabaseUrl: databaseUrl });
});

test('the passwords of the roles differ, and stay the same', () => {
  expect(rolePassword(SECRET, 'api')).toBe(rolePassword(SECRET, 'api'));
  expect(rolePassword(SECRET, 'api')).not.toBe(rolePassword(SECRET, 'worker'));
});
