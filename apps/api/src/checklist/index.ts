export { checklistEntities } from './data/checklist.mapping.js';
export { checklistReads } from './data/checklist.reads.js';
export { ChecklistModule } from './checklist.module.js';
