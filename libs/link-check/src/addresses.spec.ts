import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { addressesOf, isPublic, NotPublic } from './addresses.js';
import { LinkAsker } from './link-asker.js';

test.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.0.192',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  'no address',
])('%s is no address of the internet', (address) => expect(isPublic(address)).toBe(false));

test.each(['8.8.8.8', '172.32.0.1', '2a00:1450:4009::1', '::ffff:8.8.8.8'])('%s is one', (address) =>
  expect(isPublic(address)).toBe(true),
);

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://localhost/',
  'https://8.8.8.8:8443/',
  'http://8.8.8.8:443/',
  'http://somebody@8.8.8.8/',
  'ftp://8.8.8.8/',
  'file:///etc/passwd',
  'gopher://8.8.8.8/',
])('%s is not connected to', async (url) => {
  await expect(addressesOf(new URL(url), new Set())).rejects.toThrow(NotPublic);
});

test('a name leads to the addresses that were looked at, and to no other', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('here');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as { port: number };
  const signal = AbortSignal.timeout(5000);
  const ask = (also: string[]) =>
    new LinkAsker({ agent: 'Test', also, pauseMs: 0 }).ask(`http://localhost:${port}/`, signal);
  expect((await ask([])).outcome).toBe('UNKNOWN');
  // Where the name has an address that may be asked and one that may not, neither is.
  expect((await ask(['127.0.0.1:1', `[::1]:${port}`])).outcome).toBe('UNKNOWN');
  expect(asked).toBe(0);
  expect((await ask([`127.0.0.1:${port}`, `[::1]:${port}`])).outcome).toBe('GOOD');
  expect(asked).toBeGreaterThan(0);
  server.close();
});
