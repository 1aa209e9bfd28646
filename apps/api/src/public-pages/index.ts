export { AskAsPublic } from './ask-as-public.js';
export { PublicPagesModule } from './public-pages.module.js';
export { PublicPagesRoutes } from './public-pages.routes.js';
