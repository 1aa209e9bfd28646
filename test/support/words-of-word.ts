import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZippedXml } from '@lib/zipped-xml';

/** What a document of Word says, as another program than the one that wrote it reads it. */
export async function wordsOfWord(bytes: Buffer): Promise<string> {
  const path = join(tmpdir(), `${randomUUID()}.docx`);
  await writeFile(path, bytes);
  try {
    using zip = await ZippedXml.open(path, { unpackedMb: 10 });
    const words: string[] = [];
    for (const file of ['word/header1.xml', 'word/document.xml'])
      await zip.read(file, { text: (text) => words.push(text) });
    return words.join('');
  } finally {
    await rm(path);
  }
}
