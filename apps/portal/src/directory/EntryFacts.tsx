import { AddressWords } from '../addresses/AddressWords';
import { AgencyLink } from '../agencies/AgencyLink';
import { graphql, readFragment, type FragmentType } from '../gql';
import { levelWords, statusWords, tierWords } from '../partnerships/words';
import { sectors } from '../table/sectors';
import { Inset } from '../ui/Notes';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { activityWords, confirmerWords } from './words';

const EntryFactsFragment = graphql(`
  fragment EntryFacts on DirectoryEntry {
    slug
    name
    agencies {
      id
      agency {
        id
        name
      }
    }
    tier
    level
    area
    region
    status
    summary
    activities
    sectors
    howToJoin
    canBeContacted
    confirmedOn
    confirmedAs
    freshness
    endedOn
    carriedOnBy {
      id
      slug
      name
    }
    areas {
      code
      name
    }
    addresses {
      label
      lines
      postcode
      note
    }
  }
`);

/** Everything that the public reads of a partnership. Officers look at the same before they publish it. */
export function EntryFacts({ entry }: { entry: FragmentType<typeof EntryFactsFragment> }) {
  const it = readFragment(EntryFactsFragment, entry);
  if (it.endedOn)
    return (
      <Inset>
        <p className="govuk-body">
          This partnership ended on <Day on={it.endedOn} />.
        </p>
        <p className="govuk-body">
          {it.carriedOnBy ? (
            <>
              Its work is carried on by{' '}
              <TextLink to={`/directory/${it.carriedOnBy.slug}`}>{it.carriedOnBy.name}</TextLink>.
            </>
          ) : (
            <>
              The directory names nobody who carries on its work.{' '}
              <TextLink to="/directory">Look for another partnership</TextLink>
            </>
          )}
        </p>
      </Inset>
    );
  return (
    <>
      {it.freshness === 'UNCONFIRMED' && (
        <Inset>
          Nobody has confirmed this since <Day on={it.confirmedOn} />. Some of it may be out of date.
        </Inset>
      )}
      {it.summary && <p className="govuk-body-l rt-entry__words">{it.summary}</p>}
      <SummaryList
        rows={[
          ['Area', it.region ? `${it.area}, ${it.region}` : it.area],
          it.areas.length > 0 && [
            'Official areas',
            <ul className="govuk-list" key="areas">
              {it.areas.map(({ code, name }) => (
                <li key={code}>
                  <TextLink to={`/directory?${new URLSearchParams({ near: name, place: code })}`}>{name}</TextLink>
                </li>
              ))}
            </ul>,
          ],
          ['Tier', it.level ? `${tierWords[it.tier]}, ${levelWords[it.level].toLowerCase()}` : tierWords[it.tier]],
          ['Status', statusWords[it.status]],
          it.activities.length > 0 && [
            'What it does',
            <ul className="govuk-list" key="activities">
              {it.activities.map((each) => (
                <li key={each}>{activityWords[each]}</li>
              ))}
            </ul>,
          ],
          it.sectors.length > 0 && ['Sectors at the table', it.sectors.map((each) => sectors[each].label).join(', ')],
          it.agencies.length > 0 && [
            'Agencies at the table',
            <ul className="govuk-list" key="agencies">
              {it.agencies.map(({ id, agency }) => (
                <li key={id}>
                  <AgencyLink agency={agency} />
                </li>
              ))}
            </ul>,
          ],
          it.howToJoin && [
            'How to join',
            <span className="rt-entry__words" key="join">
              {it.howToJoin}
            </span>,
          ],
          it.addresses.length > 0 && [
            'Where to find it',
            it.addresses.map((address, nth) => (
              <div key={nth}>
                <strong>{address.label}</strong>
                <AddressWords address={address} />
              </div>
            )),
          ],
          it.canBeContacted && [
            'Contact',
            <TextLink key="contact" to={`/directory/${it.slug}/contact`}>
              Write to its officers
            </TextLink>,
          ],
          [
            'Last confirmed',
            <span key="confirmed">
              <Day on={it.confirmedOn} />, by {confirmerWords[it.confirmedAs]}
            </span>,
          ],
        ]}
      />
    </>
  );
}
