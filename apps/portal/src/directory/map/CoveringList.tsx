import { tierWords } from '../../partnerships/words';
import { Tag } from '../../ui/Tag';
import { TextLink } from '../../ui/TextLink';
import type { Covering, Pin } from './coverage';

/** More than these are found by searching. */
const MOST = 100;

const Partnerships = ({ pins }: { pins: readonly Pin[] }) => (
  <>
    <ul className="govuk-list rt-map-list">
      {pins.slice(0, MOST).map(({ slug, name, tier }) => (
        <li key={slug}>
          <TextLink to={`/directory/${slug}`}>{name}</TextLink> <Tag>{tierWords[tier]}</Tag>
        </li>
      ))}
    </ul>
    {pins.length > MOST && (
      <p className="govuk-body">
        And {(pins.length - MOST).toLocaleString('en-GB')} more:{' '}
        <TextLink to="/directory">search the directory</TextLink>.
      </p>
    )}
  </>
);

/** The same as the map, in words: those that cover what is chosen, or all. */
export function CoveringList({
  area,
  covering,
  pins,
}: {
  area?: string | undefined;
  covering?: Covering<Pin> | undefined;
  pins: readonly Pin[];
}) {
  if (!area || !covering)
    return pins.length ? (
      <>
        <h2 className="govuk-heading-m">All of them by name</h2>
        <Partnerships pins={pins} />
      </>
    ) : (
      <p className="govuk-body">No partnership of the directory is like that. Choose fewer filters.</p>
    );
  const { all, part } = covering;
  return (
    <section aria-live="polite" aria-atomic="false">
      <h2 className="govuk-heading-m">{area}</h2>
      {all.length > 0 && (
        <>
          <h3 className="govuk-heading-s">
            {all.length === 1 ? '1 partnership covers it' : `${all.length} partnerships cover it`}
          </h3>
          <Partnerships pins={all} />
        </>
      )}
      {part.length > 0 && (
        <>
          <h3 className="govuk-heading-s">
            {part.length === 1 ? '1 covers a part of it' : `${part.length} cover a part of it`}
          </h3>
          <Partnerships pins={part} />
        </>
      )}
      {!all.length && !part.length && (
        <p className="govuk-body">
          No partnership of the directory covers it. There may be one that has not published an entry.
        </p>
      )}
    </section>
  );
}
