import type { PipeableStream } from 'react-dom/server';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

/** The whole of what React draws, when all of it is there. */
export function textOf(draw: (onReady: () => void, onError: (error: unknown) => void) => PipeableStream) {
  return new Promise<string>((resolve, reject) => {
    const stream = draw(() => {
      const drawn = new PassThrough();
      text(drawn).then(resolve, reject);
      stream.pipe(drawn);
    }, reject);
  });
}
