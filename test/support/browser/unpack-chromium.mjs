// Unpacks the Chromium among the packages into TMPDIR, where its package wants it, with fonts and the libraries that a bare Linux lacks.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
await chromium.executablePath(packed);
await inflate(join(packed, 'al2023.tar.br'));
// The package's fonts are looked for in /tmp, which is not where they are.
writeFileSync(
  join(process.env.TMPDIR, 'fonts/fonts.conf'),
  '<?xml version="1.0"?><fontconfig><dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n',
);
