export { entering, thePublic, type Caller } from './caller.js';
export { Actor, type ActorFacts, type OfficeName, type SeatKind } from './actor.js';
export { permit, policy, type Ability, type Policy } from './policy.js';
export { Secrets, hashOf, newToken } from './secrets.js';
