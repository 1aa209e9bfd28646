import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from '../parts/unreadable.js';

const MOST_FILES = 5000;
const MOST_UNPACKED = 100 * 1024 * 1024;
const MOST_DEPTH = 500;

export interface Heard {
  readonly open?: (name: string, attributes: Record<string, string>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** The files of a zipped document, read as they are unpacked and never more than so much of them. */
export class ZippedXml {
  private unpacked = 0;
  private readonly zip: ZipFile;
  private readonly files: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, files: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.files = files;
  }

  static async open(bytes: Uint8Array): Promise<ZippedXml> {
    if (bytes.length === 0) throw new Unreadable('EMPTY');
    // The envelope of an old Office file: what is encrypted by Office comes in it.
    if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0') throw new Unreadable('ENCRYPTED');
    try {
      const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
        lazyEntries: true,
      });
      const files = new Map<string, Entry>();
      for await (const file of zip.eachEntry()) {
        if (files.size >= MOST_FILES) throw new Unreadable('TOO_DEMANDING');
        files.set(file.fileName, file);
      }
      return new ZippedXml(zip, files);
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('BROKEN');
    }
  }

  has(name: string): boolean {
    return this.files.has(name);
  }

  async read(name: string, { open, text, close }: Heard): Promise<void> {
    const file = this.files.get(name);
    if (!file) return;
    if (file.isEncrypted()) throw new Unreadable('ENCRYPTED');
    const parser = new SaxesParser();
    let depth = 0;
    // What a document could declare of entities is read by nobody: it is refused.
    parser.on('doctype', () => {
      throw new Unreadable('BROKEN');
    });
    parser.on('error', () => {
      throw new Unreadable('BROKEN');
    });
    parser.on('opentag', ({ name: tag, attributes }: SaxesTagPlain) => {
      if (++depth > MOST_DEPTH) throw new Unreadable('TOO_DEMANDING');
      open?.(tag, attributes);
    });
    parser.on('text', (said) => text?.(said));
    parser.on('closetag', ({ name: tag }) => {
      depth -= 1;
      close?.(tag);
    });
    const letters = new TextDecoder('utf-8');
    try {
      for await (const chunk of await this.zip.openReadStreamPromise(file)) {
        this.unpacked += (chunk as Buffer).length;
        if (this.unpacked > MOST_UNPACKED) throw new Unreadable('TOO_DEMANDING');
        parser.write(letters.decode(chunk as Buffer, { stream: true }));
      }
      parser.close();
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('BROKEN');
    }
  }
}
