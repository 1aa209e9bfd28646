export { takeText, type TakeOptions } from './take-text.js';
export { LIMITS, type Kind, type Limits, type Outcome, type Taken } from './outcome.js';
