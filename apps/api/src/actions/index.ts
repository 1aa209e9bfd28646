export { ActionClosed, ActionRecorded, ActionReopened } from './action.events.js';
export { ActionsModule } from './actions.module.js';
export { actionEntities } from './data/action.mapping.js';
export { actionReads } from './data/action.reads.js';
