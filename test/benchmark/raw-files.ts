import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { createServer } from 'node:http';

/** What a file costs at the least: node:http, and a pipe to the disk or from it. PUT /offset, GET /. */
const [path = '', port] = process.argv.slice(2);

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-length': statSync(path).size });
    return void createReadStream(path).pipe(response);
  }
  const start = Number(request.url?.slice(1));
  const file = createWriteStream(path, start === 0 ? {} : { flags: 'r+', start });
  request.pipe(file).on('finish', () => response.writeHead(204).end());
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
