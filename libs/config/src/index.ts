export { Config } from './config.js';
export { envExample } from './env-example.js';
export { keptSecret } from './kept-secret.js';
export { ConfigError, readConfig, type Environment } from './read-config.js';
export { roleAddress, rolePassword, serviceEnvironment, type Service } from './service-environment.js';
