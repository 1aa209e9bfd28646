import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.js';

const MOST_FILES = 5_000;
const MOST_UNPACKED = 300 * 1024 * 1024;
const MOST_DEPTH = 500;

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

  private constructor(zip: ZipFile, files: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.files = files;
  }

  static async open(path: string): Promise<ZippedXml> {
    try {
      const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
      const files = new Map<string, Entry>();
      for await (const file of zip.eachEntry()) {
        if (files.size >= MOST_FILES) throw new Unreadable('TOO_SLOW');
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

  /** Says what stands in one of the files; nothing of one that is not there. */
  async read(name: string, { open, text, close }: Heard): Promise<void> {
    const file = this.files.get(name);
    if (!file) return;
    if (file.isEncrypted()) throw new Unreadable('PROTECTED');
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
      if (++depth > MOST_DEPTH) throw new Unreadable('TOO_SLOW');
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
        if (this.unpacked > MOST_UNPACKED) throw new Unreadable('TOO_SLOW');
        parser.write(letters.decode(chunk as Buffer, { stream: true }));
      }
      parser.close();
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('BROKEN');
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
