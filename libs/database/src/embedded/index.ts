export { EmbeddedServer, type EmbeddedServerOptions } from './embedded-server.js';
export { EmbeddedServerError, type EmbeddedServerFault } from './embedded-server-error.js';
