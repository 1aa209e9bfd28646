import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { ProblemError, problem } from '@lib/kernel';
import type { FastifyRequest } from 'fastify';
import type { OpenFile } from '../files/index.js';
import { oneOrMore } from './posts.js';

const LIMITS = { fieldNameSize: 100, fieldSize: 64 * 1024, fields: 60, files: 1, parts: 61, headerPairs: 20 };
/** All of it is let come, so that whoever sends too much hears so by a page and not by a connection that breaks. */
const MOST_BYTES = 300 * 1024 * 1024;

const TOO_MUCH = new ProblemError(
  problem('FILE_TOO_LARGE', 'The file is far larger than can be kept. Choose a smaller one.'),
);

/** What a form with a file sent: what was typed, and what became of the file. */
export interface Sent {
  /** Null when it could not be read. */
  readonly values: Record<string, string | string[]> | null;
  readonly file: OpenFile | null;
  /** Why the file was not kept. */
  readonly fault: unknown;
}

type Keep = (name: string, body: Readable, values: Sent['values']) => Promise<OpenFile>;

/** Reads a form as browsers send it that bears a file. What is too much of a file is let pass by, and the rest of the form is read. */
export async function readMultipart(request: FastifyRequest, keep: Keep): Promise<Sent> {
  const values: Record<string, string | string[]> = {};
  let keeping: Promise<Pick<Sent, 'file' | 'fault'>> | undefined;
  try {
    const parser = new Busboy({ headers: request.headers as BusboyHeaders, limits: LIMITS });
    parser.on('field', (name, value) => (values[name] = oneOrMore(values[name], value)));
    parser.on('file', (_name, body, name) => {
      // Where no file was chosen browsers send one without a name.
      if (!name || keeping) return void body.resume();
      keeping = keep(name, body, values).then(
        (file) => ({ file, fault: null }),
        (fault: unknown) => {
          body.resume();
          return { file: null, fault };
        },
      );
    });
    await pipeline(atMost(request.body as Readable), parser);
  } catch (error) {
    return error instanceof ProblemError
      ? { values, file: null, fault: error }
      : { values: null, file: null, fault: null };
  }
  return { values, ...((await keeping) ?? { file: null, fault: null }) };
}

async function* atMost(body: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw TOO_MUCH;
    yield piece;
  }
}
