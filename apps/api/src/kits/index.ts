export { kitReads } from './data/kit.reads.js';
export { KitProposed } from './kit.events.js';
export { KitsModule } from './kits.module.js';
export { TellOfChangedKits } from './use-cases/tell-of-changed-kits.js';
