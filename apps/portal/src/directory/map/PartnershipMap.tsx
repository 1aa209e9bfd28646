import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Button } from '../../ui/Button';
import { HEIGHT, isDirection, nextTowards, WIDTH, type World } from './drawing';
import { MapAreas, type Shaded } from './MapAreas';
import { MapPatterns } from './MapPatterns';
import { useMovable } from './useMovable';
import { tilesUnder } from './tiles';
import { transformOf, whole, zoomed, type View } from './view';

interface PartnershipMapProps {
  areas: readonly Shaded[];
  /** The code of the area that is chosen. */
  selected: string | undefined;
  view: View;
  onSelect: (code: string | undefined) => void;
  onView: (view: View) => void;
  /** What lies under it, where this house has chosen tiles. */
  tiles: { template: string; world: World } | null;
}

const codeOf = (target: EventTarget) => (target as Element).closest<SVGPathElement>('[data-code]')?.dataset['code'];

/** The areas, to be looked at closer and chosen: by pointer, and by keys as one stop among the controls of the page. */
export function PartnershipMap({ areas, selected, view: inAddress, onSelect, onView, tiles }: PartnershipMapProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { view, move, drag, wasDragged } = useMovable(svg, inAddress, onView);
  const [focused, setFocused] = useState(selected);
  const byCode = useMemo(() => new Map(areas.map((area) => [area.codes[0], area])), [areas]);
  const inOrder = byCode.get(focused ?? '') ?? areas[0];

  const goTo = (area: Shaded | undefined) => {
    if (!area) return;
    setFocused(area.codes[0]);
    svg.current?.querySelector<SVGPathElement>(`#area-${area.codes[0]}`)?.focus();
    const [x, y] = area.middle;
    // What takes the focus is brought into sight.
    if (view.times > 1) move((now) => zoomed({ ...now, x, y }, 1));
  };
  const choose = (code: string | undefined) => {
    if (code) setFocused(code);
    onSelect(code === selected ? undefined : code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (isDirection(key)) goTo(inOrder && (nextTowards(areas, inOrder, key) as Shaded | undefined));
    else if (key === 'Home') goTo(areas[0]);
    else if (key === 'End') goTo(areas.at(-1));
    else if (key === 'Enter' || key === ' ') choose(codeOf(event.target) ?? inOrder?.codes[0]);
    else if (key === 'Escape' && selected) onSelect(undefined);
    else if (key === '+' || key === '=') move((now) => zoomed(now, 1.5, inOrder?.middle));
    else if (key === '-') move((now) => zoomed(now, 1 / 1.5));
    else if (key === '0') move(whole);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const code = codeOf(event.target);
    if (code && !wasDragged()) choose(code);
  };
  return (
    <div className="rt-map">
      <div className="govuk-button-group rt-map__buttons">
        <Button kind="secondary" onPress={() => move((now) => zoomed(now, 1.6))}>
          Zoom in
        </Button>
        <Button kind="secondary" onPress={() => move((now) => zoomed(now, 1 / 1.6))}>
          Zoom out
        </Button>
        <Button kind="secondary" onPress={() => move(whole)}>
          Whole map
        </Button>
      </div>
      <p className="govuk-hint rt-map__how" id="map-how">
        With a keyboard: arrow keys go from area to area, Enter chooses one, plus and minus zoom, 0 shows the whole map.
        With a mouse: hold Ctrl and turn the wheel to zoom, drag to move.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its areas are buttons, and it listens for all of them */}
      <svg
        ref={svg}
        className={`rt-map__drawing ${tiles ? 'rt-map__drawing--tiled' : ''}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label="Map"
        aria-describedby="map-how"
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...drag}
      >
        <MapPatterns times={view.times} />
        <g transform={transformOf(view)}>
          {tiles &&
            tilesUnder(view, tiles.world, tiles.template).map(({ address, x, y, width }) => (
              <image key={address} href={address} x={x} y={y} width={width} height={width} />
            ))}
          <MapAreas areas={areas} focused={inOrder?.codes[0] ?? ''} selected={selected} />
        </g>
      </svg>
    </div>
  );
}
