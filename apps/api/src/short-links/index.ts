export { linkReads } from './data/link.reads.js';
export { LinkEnded, LinkMade } from './link.events.js';
export { LinkRoutes } from './http/link.routes.js';
export { ShortLinksModule } from './short-links.module.js';
