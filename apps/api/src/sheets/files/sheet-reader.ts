import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { ProblemError, problem, Unavailable } from '@lib/kernel';
import { MOST_ROWS } from '../domain/columns.js';
import type { RawSheet } from '../domain/raw-sheet.js';
import type { ReadAnswer, ReadLimits } from './read-answer.js';

/** The headings are a row more. */
const LIMITS: ReadLimits = {
  mostRows: MOST_ROWS,
  mostLetters: 4000,
  mostLettersInAll: 10_000_000,
  mostUnpacked: 100 * 1024 * 1024,
};
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
const TIME_MS = 15_000;
/** Files read at one moment, and those that may wait for their turn. */
const AT_ONCE = 2;
const MOST_WAITING = 20;

// Node runs TypeScript that has types and nothing else, as the two files are; built, they are JavaScript.
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const CSV = new URL(`./read-csv.worker${ending}`, import.meta.url);
const XLSX = new URL(`./read-xlsx.worker${ending}`, import.meta.url);

/**
 * Makes rows of a file that somebody sent. What is in it is not to be trusted: it is read in a thread with its own limits
 * of memory and time, so that the worst file ends its own reading and nothing else.
 */
@Injectable()
export class SheetReader {
  private reading = 0;
  private readonly waiting: (() => void)[] = [];

  async read(bytes: Buffer): Promise<RawSheet> {
    const worker = workerFor(bytes);
    await this.turn();
    try {
      return await readIn(worker, bytes);
    } finally {
      this.reading -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.reading >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new Unavailable();
      await new Promise<void>((go) => this.waiting.push(go));
    }
    this.reading += 1;
  }
}

/** By what the file is, whatever it is called. */
function workerFor(bytes: Buffer): URL {
  const begins = bytes.subarray(0, 4).toString('hex');
  if (bytes.length === 0) throw refusal('EMPTY', 'This file is empty. Choose another.');
  if (begins === 'd0cf11e0')
    throw refusal(
      'OLD_WORKBOOK',
      'This workbook has a password, or is of the old kind (.xls). Save it as “Excel Workbook (.xlsx)” without a password and choose that file.',
    );
  return begins.startsWith('504b') ? XLSX : CSV;
}

const refusal = (code: string, message: string) => new ProblemError(problem(code, message, 'file'));
const tooMuch = () =>
  refusal(
    'TOO_MUCH_TO_READ',
    'This file takes too long to read, or too much room. Copy the rows into a new sheet and choose that one.',
  );

function readIn(script: URL, bytes: Buffer): Promise<RawSheet> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { bytes, limits: LIMITS },
      resourceLimits: MEMORY,
      // Nothing of ours is theirs: no settings, no secret, no way of starting.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      reject(tooMuch());
      void worker.terminate();
    }, TIME_MS);
    worker.once('message', (answer: ReadAnswer) => {
      if ('sheet' in answer) resolve(answer.sheet);
      else reject(refusal(answer.refusal.code, answer.refusal.message));
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(tooMuch());
    });
  });
}
