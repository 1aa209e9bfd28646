import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { bundleNames } from '../domain/bundle-names.js';
import { aboutFiles } from '../domain/about-files.js';
import type { AssetFile } from '../data/asset-downloads.js';

type Content = (file: { readonly id: string; readonly size: number }) => AsyncGenerator<Buffer>;

/**
 * An archive that is written while it is read, a piece of one file at a time. Nothing is compressed, since posters and films
 * are already: so it is known beforehand how large it will be.
 */
export async function bundleOf(
  files: readonly AssetFile[],
  content: Content,
): Promise<{ stream: Readable; size: number }> {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  // What fails half-way ends the connection: whoever reads learns that it is not whole. And whoever hangs up, ends the reading.
  const opened = (source: Readable): Readable => {
    stream.once('close', () => source.destroy());
    return source.on('error', (error) => stream.destroy(error));
  };
  const about = 'About these files.txt';
  const [first, ...names] = bundleNames([about, ...files.map(({ name }) => name)]);
  const text = Buffer.from(aboutFiles(files.map((file, index) => ({ ...file, name: names[index]! }))));
  zip.addBuffer(text, first!, { compress: false });
  files.forEach(({ fileId: id, size }, index) =>
    zip.addReadStreamLazy(names[index]!, { compress: false, size }, (give) =>
      give(null, opened(Readable.from(content({ id, size }), { objectMode: false }))),
    ),
  );
  const size = await new Promise<number>((resolve) => zip.end(undefined, resolve as () => void));
  return { stream, size };
}
