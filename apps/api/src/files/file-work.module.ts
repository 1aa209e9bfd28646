import { Module } from '@nestjs/common';
import { FileScans } from './data/file-scans.js';
import { FileStore } from './data/file-store.js';
import { FileTexts } from './data/file-texts.js';
import { Scanner } from './data/scanner.js';
import { TakeText } from './use-cases/take-text.js';

/** What the worker does for files. */
@Module({
  providers: [FileStore, FileScans, FileTexts, Scanner, TakeText],
  exports: [FileStore, FileScans, Scanner, TakeText],
})
export class FileWorkModule {}
