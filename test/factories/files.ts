import { crc32 } from 'node:zlib';
import type { Visitor } from '../support/visitor.js';

/** An archive as office documents are, nothing in it compressed. */
export function archiveOf(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, said] of Object.entries(entries)) {
    const content = Buffer.from(said);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(content.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\u0005\u0006'), end]);
}

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}.main+xml"/></Types>`;

export const aPdf = (words = 'Terms of reference'): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);
export const aDocx = (): Buffer =>
  archiveOf({
    '[Content_Types].xml': contentTypes('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    'word/document.xml': '<w:document/>',
  });
export const aDocm = (): Buffer =>
  archiveOf({
    '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled'),
    'word/document.xml': '<w:document/>',
    'word/vbaProject.bin': 'macro',
  });
/** A picture of one point. */
export const aPng = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
export const aJpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0'),
    Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]),
  ]);
export const anOdt = (): Buffer =>
  archiveOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>' });

export interface Uploaded {
  readonly status: number;
  readonly file: {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
  } | null;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** As the portal does it. */
export async function upload(
  visitor: Visitor,
  name: string,
  content: Buffer | string,
  headers: Record<string, string> = {},
): Promise<Uploaded> {
  const response = await visitor.fetch('/files', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers },
    body: new Uint8Array(Buffer.from(content)),
  });
  const body = (await response.json()) as Omit<Uploaded, 'status'>;
  return { ...body, status: response.status };
}

/** For what is expected to go well. */
export async function uploaded(
  visitor: Visitor,
  name = 'terms.pdf',
  content: Buffer | string = aPdf(),
): Promise<string> {
  const { file, problems } = await upload(visitor, name, content);
  if (!file) throw new Error(JSON.stringify(problems));
  return file.id;
}
