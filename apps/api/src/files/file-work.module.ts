import { Module } from '@nestjs/common';
import { FileStore } from './data/file-store.js';
import { FileTexts } from './data/file-texts.js';
import { TakeText } from './use-cases/take-text.js';

/** What the worker does for files. */
@Module({ providers: [FileStore, FileTexts, TakeText], exports: [TakeText, FileStore] })
export class FileWorkModule {}
