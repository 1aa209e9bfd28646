export { ActionClosed, ActionIsChased, ActionOwnerLeft, ActionRecorded, ActionReopened } from './action.events.js';
export { ActionsModule } from './actions.module.js';
export { actionListReads } from './data/action-lists.reads.js';
export { actionEntities } from './data/action.mapping.js';
export { actionReads } from './data/action.reads.js';
export { ChaseActions } from './use-cases/chase-actions.js';
export { HandActionsBack } from './use-cases/hand-actions-back.js';
