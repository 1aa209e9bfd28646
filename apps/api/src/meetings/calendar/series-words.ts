import { leftOutOf } from '../domain/series/left-out.js';
import { ruleInWords } from '../domain/series/series-rule.js';
import type { PartFacts } from './part-facts.js';

/** How a part of a series comes again, and on which of its dates nothing is held. */
export const seriesInWords = (part: PartFacts) => ({ rule: ruleInWords(part), leftOut: leftOutOf(part) });
