export { packReads } from './data/pack.reads.js';
export { PackRoutes } from './http/pack.routes.js';
export { QueuePacks } from './listeners/queue-packs.js';
export { PackAskedFor } from './pack.events.js';
export { PacksModule } from './packs.module.js';
export { BindPack, type PackJob } from './use-cases/bind-pack.js';
export { ForgetPacks } from './use-cases/forget-packs.js';
export { PackWorkModule } from './pack-work.module.js';
