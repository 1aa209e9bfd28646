export { EmbeddedServer, type EmbeddedServerOptions } from './embedded-server.js';
export { stopOrphan } from './orphan.js';
export { EmbeddedServerError, type EmbeddedServerFault } from './embedded-server-error.js';
