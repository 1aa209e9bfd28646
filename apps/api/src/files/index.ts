export { FileClaims } from './data/file-claims.js';
export { FileStore } from './data/file-store.js';
export { fileReads } from './data/files.reads.js';
export { FilesModule } from './files.module.js';
export { ForgetUnclaimedFiles } from './use-cases/forget-unclaimed-files.js';
export { DownloadRoutes } from './http/download.routes.js';
export { UploadRoutes } from './http/upload.routes.js';
