import { useMemo } from 'react';
import { graphql } from '../../gql';
import { TextButton } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageMetadata } from '../../ui/PageMetadata';
import { TextLink } from '../../ui/TextLink';
import { useHouse } from '../../ui/served';
import { usePageQuery } from '../../ui/usePageQuery';
import { filterOf } from '../wanted';
import { CoveringList } from './CoveringList';
import { coverageOf } from './coverage';
import { drawn, onPaper, worldOf } from './drawing';
import type { Shaded } from './MapAreas';
import { MapFilter } from './MapFilter';
import { MapKey } from './MapKey';
import { shapesOf, useOutlines } from './outlines';
import { PartnershipMap } from './PartnershipMap';
import { useMapAddress } from './useMapAddress';

const DirectoryMapQuery = graphql(`
  query DirectoryMap($filter: DirectoryFilter) {
    directoryOnMap(filter: $filter) {
      slug
      name
      tier
      areaCodes
    }
  }
`);

/** Which partnerships cover which area: a list that is complete by itself, and beside it a map. */
export function MapPage() {
  const address = useMapAddress();
  const outlines = useOutlines();
  const { layer, area } = address;
  const [data, waiting] = usePageQuery(DirectoryMapQuery, {
    filter: filterOf(address.wanted),
  });
  const pins = data?.directoryOnMap;
  const { mapTiles } = useHouse();
  const projection = useMemo(() => onPaper(mapTiles !== null), [mapTiles]);
  const shapes = useMemo(() => outlines && drawn(shapesOf(outlines, layer), projection), [outlines, layer, projection]);
  const coverage = useMemo(() => outlines && pins && coverageOf(pins, outlines.areas), [outlines, pins]);
  const areas = useMemo(
    () =>
      coverage &&
      shapes?.map((shape): Shaded => {
        const { all, part } = coverage(shape.codes);
        const tiers = new Set([...all, ...part].map((pin) => pin.tier));
        const local = [...all, ...part].filter((pin) => pin.tier !== 'NATIONAL').length;
        return {
          ...shape,
          count: local,
          tiers,
          label: `${shape.name}: ${countWords(all.length)}${part.length ? `, ${part.length} for a part of it` : ''}`,
        };
      }),
    [coverage, shapes],
  );
  if (!pins) return waiting;
  const chosen = areas?.find(({ codes }) => codes.includes(area ?? ''));
  const sources = new Set(shapes?.flatMap(({ source }) => source ?? []));
  return (
    <Page title="Map of partnerships" back={{ to: '/directory', label: 'Directory' }} wide>
      <PageMetadata
        title="Map of partnerships against modern slavery"
        description="Which partnerships against modern slavery cover which council, police force area, region and nation of the United Kingdom."
        address="/directory/map"
      />
      <MapFilter address={address} count={pins.length} />
      <div className="rt-map-page">
        <div className="rt-map-page__list">
          {areas && (
            <p className="rt-map-page__choose rt-on-screen">
              <label className="govuk-label govuk-label--s" htmlFor="area">
                Area
              </label>
              <select
                className="govuk-select"
                id="area"
                value={chosen?.codes[0] ?? ''}
                onChange={(event) => address.select(event.target.value || undefined)}
              >
                <option value="">The whole of the United Kingdom</option>
                {areas.map(({ codes, name }) => (
                  <option key={codes[0]} value={codes[0]}>
                    {name}
                  </option>
                ))}
              </select>
              {chosen && <TextButton onPress={() => address.select(undefined)}>Show all</TextButton>}
            </p>
          )}
          <CoveringList area={chosen?.name} covering={chosen && coverage?.(chosen.codes)} pins={pins} />
        </div>
        <div className="rt-map-page__map">
          {areas ? (
            <>
              <PartnershipMap
                areas={areas}
                selected={chosen?.codes[0]}
                view={address.view}
                onSelect={address.select}
                onView={address.look}
                tiles={mapTiles && { template: mapTiles.address, world: worldOf(projection) }}
              />
              <MapKey />
              <p className="govuk-hint">
                {pins.some((pin) => pin.tier === 'NATIONAL') &&
                  'National partnerships cover all of it and are not shaded. '}
                Outlines are indicative: councils as they were in about 2010, coarsened; Cumberland with Westmorland and
                Furness, and North with West Northamptonshire, are drawn as one.{' '}
                {sources.size > 0 && `Exact outlines: ${[...sources].join('; ')}. `}
                Natural Earth. {mapTiles && `Background: ${mapTiles.credit}. `}Codes: Office for National Statistics,
                Open Government Licence v3.0.
              </p>
            </>
          ) : (
            outlines === null && (
              <p className="govuk-body">The map cannot be drawn at the moment. The list is complete without it.</p>
            )
          )}
        </div>
      </div>
      <p className="govuk-body rt-on-screen">
        To search by a town or a council, and by what partnerships do, use{' '}
        <TextLink to="/directory">the directory</TextLink>.
      </p>
    </Page>
  );
}

const countWords = (count: number) =>
  count === 0 ? 'no partnership' : count === 1 ? '1 partnership' : `${count} partnerships`;
