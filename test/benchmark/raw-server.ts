import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { rawPages } from './raw-pages.js';

/**
 * What the pages cost at the least: node:http, pg, and one prepared statement for each page, whose text goes out as it
 * comes. Its database role passes by the row rules, since it states them itself. GET /home, /partnership/slug, /meeting/id, /actions, /training/agency.
 */
const [url, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'raw' });
const COOKIE = /(?:^|;\s*)roundtable=([^;]+)/;

const server = createServer(async (request, response) => {
  try {
    const [, name = '', key] = (request.url ?? '').split('/');
    const text = name in rawPages ? rawPages[name as keyof typeof rawPages] : undefined;
    const token = COOKIE.exec(request.headers.cookie ?? '')?.[1];
    if (!text || !token) return void response.writeHead(404).end();
    const hash = createHash('sha256').update(token).digest();
    const { rows } = await pool.query<{ page: string }>({
      name,
      text,
      values: key === undefined ? [hash] : [hash, key],
    });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(`{"data":${rows[0]?.page}}`);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
