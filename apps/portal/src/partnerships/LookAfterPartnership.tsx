import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const LookAfterPartnershipFragment = graphql(`
  fragment LookAfterPartnership on Partnership {
    slug
    canSettleDirectoryMessages
    canKeepAddresses
    directoryEntry {
      id
      state
    }
    viewerCan {
      edit
      activate
      makeDormant
      wake
      merge
      close
      createGroup
      seatPartnership
      manageSeats
    }
  }
`);

/** The pages on which a partnership itself is looked after, for those who do. */
export function LookAfterPartnership({
  partnership,
}: {
  partnership: FragmentType<typeof LookAfterPartnershipFragment>;
}) {
  const { slug, viewerCan, canSettleDirectoryMessages, canKeepAddresses, directoryEntry } = readFragment(
    LookAfterPartnershipFragment,
    partnership,
  );
  const { edit, activate, makeDormant, wake, merge, close, createGroup, seatPartnership, manageSeats } = viewerCan;
  const here = `/partnerships/${slug}`;
  const links = [
    edit && { to: `${here}/edit`, label: 'Edit partnership' },
    createGroup && { to: `${here}/groups/new`, label: 'Create a group' },
    // Who manages the seats finds it where seats are added.
    seatPartnership && !manageSeats && { to: `${here}/seats/partnership`, label: 'Give a partnership a seat' },
    ...(directoryEntry
      ? [{ to: `${here}/directory-entry`, label: entryLabel[directoryEntry.state] ?? 'Entry in the directory' }]
      : []),
    canKeepAddresses && { to: `${here}/addresses`, label: 'Addresses and safe locations' },
    canSettleDirectoryMessages && { to: `${here}/messages`, label: 'Messages from the directory' },
    (activate || makeDormant || wake || merge || close) && { to: `${here}/status`, label: 'Change its status' },
  ].filter((link) => link !== false);
  if (!links.length) return null;
  return (
    <section aria-labelledby="look-after">
      <h2 className="govuk-heading-m" id="look-after">
        Look after it
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {links.map(({ to, label }) => (
          <li key={to}>
            <TextLink to={to}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What waits for them stands in the link. */
const entryLabel: Readonly<Record<string, string>> = {
  UNCONFIRMED: 'Confirm the entry in the directory: nobody has for six months',
  HIDDEN: 'Confirm the entry in the directory: it is hidden from the public',
  NEVER_PUBLISHED: 'Publish an entry in the directory',
};
