import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import encode, { init } from '@jsquash/webp/encode.js';
import type { DrawLimits, DrawOutcome, Picture } from '../drawn.js';
import type { DrawJob } from '../process/job.js';

/**
 * Draws the first pages. PDFium and the encoder are WebAssembly: what a file does to them, it does to memory of their own.
 * This PDFium has no JavaScript, and asks for nothing from elsewhere.
 */
export async function draw({ path, limits }: DrawJob, tell: (picture: Picture) => void): Promise<DrawOutcome> {
  if (statSync(path).size > limits.fileMb * 1024 * 1024) return 'TOO_SLOW';
  await init(await encoder());
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(readFileSync(path));
    const most = Math.min(limits.pages, document.getPageCount());
    let made = 0;
    for (let page = 1; page <= most; page += 1) {
      const picture = await drawPage(document, page, limits).catch(() => null);
      if (!picture) continue;
      made += 1;
      tell(picture);
    }
    return made > 0 ? 'MADE' : 'BROKEN';
  } catch (error) {
    // The package says in words only what PDFium says by a number.
    return /password|security/i.test((error as Error).message) ? 'PROTECTED' : 'BROKEN';
  }
}

async function drawPage(document: PDFiumDocument, number: number, limits: DrawLimits): Promise<Picture | null> {
  const page = document.getPage(number - 1);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  if (!(originalWidth > 0 && originalHeight > 0)) return null;
  const scale = Math.min(limits.width / originalWidth, limits.height / originalHeight);
  const { data, width, height } = await page.render({
    width: Math.max(1, Math.round(originalWidth * scale)),
    height: Math.max(1, Math.round(originalHeight * scale)),
    render: 'bitmap',
  });
  const points = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
  const webp = await encode({ data: points, width, height }, { quality: 75, method: 2 });
  return { page: number, width, height, webp: new Uint8Array(webp) };
}

// Its types come with those of browsers, which we are none of.
declare const WebAssembly: { compile(code: Uint8Array): Promise<object> };

async function encoder(): Promise<object> {
  const path = createRequire(import.meta.url).resolve('@jsquash/webp/codec/enc/webp_enc_simd.wasm');
  return WebAssembly.compile(readFileSync(path));
}
