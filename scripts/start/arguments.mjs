import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs, parseEnv } from 'node:util';

/** The words after `npm start --`. An image is built already, and has no compiler: --built. */
export const readWords = (words) =>
  parseArgs({ args: words, options: { port: { type: 'string' }, built: { type: 'boolean', default: false } } }).values;

/** The settings of this start: --port before the environment, and that before .env. */
export function givenEnvironment({ port }) {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  return { ...file, ...process.env, ...(port === undefined ? {} : { PORT: port }) };
}

/** Asked before anything is started, so that the answer comes at once. */
export async function assertPortIsFree(port) {
  // A program may hold the port on one family of addresses only.
  for (const host of ['0.0.0.0', '::']) {
    const code = await faultOfListening(port, host);
    if (code === 'EADDRINUSE')
      throw new Error(
        `Port ${port} is taken by another program. Stop that one, or choose another port: npm start -- --port ${port === 65535 ? 3001 : port + 1}`,
      );
    if (code === 'EACCES')
      throw new Error(`This user may not use port ${port}. Choose one above 1023: npm start -- --port 3000`);
  }
  if (await isBlocked(port))
    throw new Error(
      `Browsers open no pages at port ${port}, which belongs to another service. Choose another port: npm start -- --port 3000`,
    );
}

/** Node has the list that browsers have. Nothing listens there yet, so that the answer comes at once. */
const isBlocked = (port) =>
  fetch(`http://localhost:${port}`).then(
    () => false,
    (error) => error.cause?.message === 'bad port',
  );

const faultOfListening = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true, ipv6Only: host === '::' }, () => probe.close(() => resolve(undefined)));
  });
