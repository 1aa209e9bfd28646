export { newId } from './new-id.js';
export { Clock } from './clock.js';
export { DomainEvent } from './domain-event.js';
export { Aggregate } from './aggregate.js';
export { ProblemError, asProblems, problem, refuse, type Problem } from './problem.js';
export { Conflict, Forbidden, NotFound, RateLimited, Unauthenticated, Unavailable } from './refusals.js';
export { addressProblem, tidy, wordsProblem } from './words.js';
