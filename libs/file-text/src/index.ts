export { drawPages, type DrawOptions } from './draw-pages.js';
export { DRAW_LIMITS, type DrawLimits, type DrawOutcome, type Drawn, type Picture } from './drawn.js';
export { takeText, type TakeOptions } from './take-text.js';
export { LIMITS, type Kind, type Limits, type Outcome, type Taken } from './outcome.js';
