import { tierWords } from '../../partnerships/words';
import { MapPatterns, markedTiers, patternOf } from './MapPatterns';
import { steps } from './coverage';

const countWords = steps.map((least, at) => {
  const next = steps[at + 1];
  return next === undefined ? `${least} or more` : next - 1 > least ? `${least} to ${next - 1}` : String(least);
});

/** What colours and patterns mean. */
export const MapKey = () => (
  <div className="rt-map-key">
    <svg className="govuk-visually-hidden" width="0" height="0" aria-hidden="true">
      <MapPatterns where="key" />
    </svg>
    <h2 className="govuk-heading-s">Partnerships that cover an area, or part of it</h2>
    <ul>
      {countWords.map((words, step) => (
        <li key={words}>
          <svg width="26" height="18" aria-hidden="true">
            <rect width="26" height="18" className={`rt-map__area rt-map__area--${step}`} />
          </svg>
          {step === 0 ? 'None' : words}
        </li>
      ))}
    </ul>
    <ul>
      {markedTiers.map((tier) => (
        <li key={tier}>
          <svg width="26" height="18" aria-hidden="true">
            <rect width="26" height="18" className="rt-map__area rt-map__area--1" />
            <rect
              width="26"
              height="18"
              className="rt-map__tiers"
              fill={`url(#${patternOf(new Set([tier]), 'key')})`}
            />
          </svg>
          {tierWords[tier]}
        </li>
      ))}
    </ul>
  </div>
);
