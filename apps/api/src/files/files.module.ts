import { Module } from '@nestjs/common';
import { OpenFormsModule } from '../open-forms/index.js';
import { PeopleModule } from '../people/index.js';
import { FileClaims } from './data/file-claims.js';
import { Contents } from './data/contents.js';
import { FilePreviews } from './data/file-previews.js';
import { FileStore } from './data/file-store.js';
import { NamedContents } from './data/named-contents.js';
import { OpenFiles } from './data/open-files.js';
import { Scanner } from './data/scanner.js';
import { UnfinishedUploads } from './data/unfinished-uploads.js';
import { FilesResolver } from './graphql/files.resolver.js';
import { DownloadRoutes } from './http/download.routes.js';
import { HandOuts } from './http/hand-outs.js';
import { OpenUploadRoutes } from './http/open-upload.routes.js';
import { PreviewRoutes } from './http/preview.routes.js';
import { ResumableRoutes } from './http/resumable.routes.js';
import { UploadRefusals } from './http/upload-refusals.js';
import { UploadRoutes } from './http/upload.routes.js';
import { KeepOpenFile } from './use-cases/keep-open-file.js';
import { KeepUpload } from './use-cases/keep-upload.js';

@Module({
  imports: [PeopleModule, OpenFormsModule],
  providers: [
    FileClaims,
    Contents,
    NamedContents,
    FilePreviews,
    FileStore,
    Scanner,
    KeepUpload,
    KeepOpenFile,
    OpenFiles,
    FilesResolver,
    UnfinishedUploads,
    UploadRefusals,
    UploadRoutes,
    OpenUploadRoutes,
    ResumableRoutes,
    DownloadRoutes,
    HandOuts,
    PreviewRoutes,
  ],
  exports: [FileClaims, FileStore, HandOuts, KeepOpenFile, KeepUpload, OpenFiles, UploadRefusals],
})
export class FilesModule {}
