import { Module } from '@nestjs/common';
import { Contents } from './data/contents.js';
import { FilePreviews } from './data/file-previews.js';
import { FileScans } from './data/file-scans.js';
import { FileStore } from './data/file-store.js';
import { FileTexts } from './data/file-texts.js';
import { NamedContents } from './data/named-contents.js';
import { Scanner } from './data/scanner.js';
import { DrawPreviews } from './use-cases/draw-previews.js';
import { TakeText } from './use-cases/take-text.js';

/** What the worker does for files. */
@Module({
  providers: [Contents, NamedContents, FileStore, FilePreviews, FileScans, FileTexts, Scanner, DrawPreviews, TakeText],
  exports: [Contents, NamedContents, FileStore, FileScans, Scanner, DrawPreviews, TakeText],
})
export class FileWorkModule {}
