export { resourceReads } from './data/resource.reads.js';
export { resourceVersionReads } from './data/version.reads.js';
export { LibraryModule } from './library.module.js';
