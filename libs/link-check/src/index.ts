export { LinkAsker, type AskerOptions, type LinkOutcome, type LinkReport } from './link-asker.js';
