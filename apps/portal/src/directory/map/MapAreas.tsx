import { memo } from 'react';
import type { GeographicTier } from '../../gql/enums';
import { stepOf } from './coverage';
import type { Drawn } from './drawing';
import { patternOf } from './MapPatterns';

/** An area with what is to be shown of it. */
export interface Shaded extends Drawn {
  readonly count: number;
  readonly tiers: ReadonlySet<GeographicTier>;
  /** How it is called by who cannot see it: "Lancashire, 3 partnerships". */
  readonly label: string;
}

interface MapAreasProps {
  areas: readonly Shaded[];
  /** The one in the order of the keyboard. */
  focused: string;
  selected: string | undefined;
}

/** Drawn anew when what is shown changes, and not while the map is moved. */
export const MapAreas = memo(({ areas, focused, selected }: MapAreasProps) => {
  const chosen = areas.find(({ codes }) => codes[0] === selected);
  return (
    <>
      {areas.map(({ codes, path, count, label }) => (
        <path
          key={codes[0]}
          id={`area-${codes[0]}`}
          data-code={codes[0]}
          d={path}
          className={`rt-map__area rt-map__area--${stepOf(count)}`}
          role="button"
          aria-label={label}
          aria-pressed={codes[0] === selected}
          tabIndex={codes[0] === focused ? 0 : -1}
        >
          <title>{label}</title>
        </path>
      ))}
      <g className="rt-map__over">
        {areas.map(({ codes, path, tiers }) => {
          const pattern = patternOf(tiers);
          return pattern && <path key={codes[0]} d={path} className="rt-map__tiers" fill={`url(#${pattern})`} />;
        })}
        {chosen && <path d={chosen.path} className="rt-map__chosen" />}
      </g>
    </>
  );
});
