import type { ChosenArea } from './AreasField';
import { placeKindWords } from './words';

/** The areas a partnership covers, each by its name and what it is. */
export const OfficialAreas = ({ areas }: { areas: readonly ChosenArea[] }) =>
  areas.map(({ code, name, kind }) => (
    <span className="rt-line" key={code}>
      {name} <span className="govuk-hint">({placeKindWords[kind].toLowerCase()})</span>
    </span>
  ));
