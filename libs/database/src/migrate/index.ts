export { ensureDatabase, migrate, type MigrateOptions } from './migrate.js';
export { MigrationError } from './migration-error.js';
export { ensureRoles, type RolePasswords } from './roles.js';
