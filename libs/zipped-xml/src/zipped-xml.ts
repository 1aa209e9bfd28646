import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { open as openFile } from 'node:fs/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Unzippable } from './unzippable.js';

const MOST_FILES = 5_000;
const MOST_DEPTH = 500;
/** The envelope of an old Office file: what is encrypted by Office comes in it. */
const ENVELOPE = 'd0cf11e0';

export interface Limits {
  readonly unpackedMb: number;
}

export interface Heard {
  readonly open?: (name: string, attributes: Record<string, string>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** The files of a zipped document, of which only those are unpacked that are asked for, as they are read, and never more than so much. */
export class ZippedXml {
  private unpacked = 0;
  private readonly zip: ZipFile;
  private readonly files: ReadonlyMap<string, Entry>;
  private readonly mostUnpacked: number;

  private constructor(zip: ZipFile, files: ReadonlyMap<string, Entry>, { unpackedMb }: Limits) {
    this.zip = zip;
    this.files = files;
    this.mostUnpacked = unpackedMb * 1024 * 1024;
  }

  /** Closed by `using`, or with its process. */
  static async open(path: string, limits: Limits): Promise<ZippedXml> {
    if ((await startOf(path)) === ENVELOPE) throw new Unzippable('ENCRYPTED');
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
      throw new Unzippable('BROKEN');
    });
    try {
      const files = new Map<string, Entry>();
      for await (const file of zip.eachEntry()) {
        if (files.size >= MOST_FILES) throw new Unzippable('TOO_DEMANDING');
        files.set(file.fileName, file);
      }
      return new ZippedXml(zip, files, limits);
    } catch (error) {
      zip.close();
      throw error instanceof Unzippable ? error : new Unzippable('BROKEN');
    }
  }

  [Symbol.dispose](): void {
    this.zip.close();
  }

  has(name: string): boolean {
    return this.files.has(name);
  }

  /** Says what stands in one of the files; nothing of one that is not there. */
  async read(name: string, { open, text, close }: Heard): Promise<void> {
    const file = this.files.get(name);
    if (!file) return;
    if (file.isEncrypted()) throw new Unzippable('ENCRYPTED');
    const parser = new SaxesParser();
    let depth = 0;
    // What a document could declare of entities is read by nobody: it is refused.
    parser.on('doctype', () => {
      throw new Unzippable('BROKEN');
    });
    parser.on('error', () => {
      throw new Unzippable('BROKEN');
    });
    parser.on('opentag', ({ name: tag, attributes }: SaxesTagPlain) => {
      if (++depth > MOST_DEPTH) throw new Unzippable('TOO_DEMANDING');
      open?.(tag, attributes);
    });
    parser.on('text', (said) => text?.(said));
    parser.on('closetag', ({ name: tag }) => {
      depth -= 1;
      close?.(tag);
    });
    const letters = new TextDecoder('utf-8');
    for await (const piece of this.unpack(file)) parser.write(letters.decode(piece, { stream: true }));
    parser.close();
  }

  private async *unpack(file: Entry): AsyncGenerator<Buffer> {
    try {
      for await (const piece of await this.zip.openReadStreamPromise(file)) {
        this.unpacked += (piece as Buffer).length;
        if (this.unpacked > this.mostUnpacked) throw new Unzippable('TOO_DEMANDING');
        yield piece as Buffer;
      }
    } catch (error) {
      throw error instanceof Unzippable ? error : new Unzippable('BROKEN');
    }
  }

  /** Where the parts lie that one of the files names, by the names it gives them; those of one kind only, if one is asked for. */
  async related(name: string, kind = ''): Promise<ReadonlyMap<string, string>> {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const found = new Map<string, string>();
    await this.read(`${folder}_rels/${name.slice(folder.length)}.rels`, {
      open: (tag, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
        if (tag !== 'Relationship' || TargetMode === 'External' || !Type.endsWith(kind)) return;
        // Names in an archive, not in a folder of ours: what climbs out of it finds nothing.
        found.set(Id, new URL(Target, `file:///${folder}`).pathname.slice(1));
      },
    });
    return found;
  }
}

async function startOf(path: string): Promise<string> {
  const file = await openFile(path);
  try {
    return (await file.read(Buffer.alloc(4), 0, 4, 0)).buffer.toString('hex');
  } finally {
    await file.close();
  }
}
