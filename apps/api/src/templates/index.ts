export { templateEntities } from './data/template.mapping.js';
export { templateReads } from './data/template.reads.js';
export { TemplatesModule } from './templates.module.js';
