import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { FileClaims } from './data/file-claims.js';
import { Contents } from './data/contents.js';
import { FilePreviews } from './data/file-previews.js';
import { FileStore } from './data/file-store.js';
import { NamedContents } from './data/named-contents.js';
import { Scanner } from './data/scanner.js';
import { UnfinishedUploads } from './data/unfinished-uploads.js';
import { FilesResolver } from './graphql/files.resolver.js';
import { DownloadRoutes } from './http/download.routes.js';
import { HandOuts } from './http/hand-outs.js';
import { PreviewRoutes } from './http/preview.routes.js';
import { ResumableRoutes } from './http/resumable.routes.js';
import { UploadRefusals } from './http/upload-refusals.js';
import { UploadRoutes } from './http/upload.routes.js';
import { KeepUpload } from './use-cases/keep-upload.js';

@Module({
  imports: [PeopleModule],
  providers: [
    FileClaims,
    Contents,
    NamedContents,
    FilePreviews,
    FileStore,
    Scanner,
    KeepUpload,
    FilesResolver,
    UnfinishedUploads,
    UploadRefusals,
    UploadRoutes,
    ResumableRoutes,
    DownloadRoutes,
    HandOuts,
    PreviewRoutes,
  ],
  exports: [FileClaims, FileStore, HandOuts, KeepUpload],
})
export class FilesModule {}
