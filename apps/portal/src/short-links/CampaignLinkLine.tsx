import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { Details } from '../ui/Notes';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { Day } from '../ui/When';

export const CampaignLinkLineFragment = graphql(`
  fragment CampaignLinkLine on CampaignLink {
    id
    label
    address
    target
    isEnded
    follows
    days {
      day
      follows
    }
    viewerCan {
      end
    }
  }
`);

interface CampaignLinkLineProps {
  link: FragmentType<typeof CampaignLinkLineFragment>;
  onEnd: () => void;
}

export function CampaignLinkLine({ link, onEnd }: CampaignLinkLineProps) {
  const { id, label, address, target, isEnded, follows, days, viewerCan } = readFragment(
    CampaignLinkLineFragment,
    link,
  );
  return (
    <li>
      <h3 className="govuk-heading-m">
        {label} {isEnded && <Tag tone="quiet">Ended</Tag>}
      </h3>
      <p className="govuk-body">
        Leads to{' '}
        {target ? (
          <a className="govuk-link" href={target} rel="noreferrer">
            {target}
          </a>
        ) : (
          'the page of this campaign'
        )}
        . Followed {follows === 1 ? 'once' : `${follows.toLocaleString('en-GB')} times`}.
      </p>
      {!isEnded && (
        <>
          <CopyText label={`Short address: ${label}`} text={`${window.location.origin}${address}`} />
          <p className="rt-assets__acts">
            <a className="govuk-link" href={`/campaign-links/${id}/qr.svg`} download>
              QR code as SVG<span className="govuk-visually-hidden">: {label}</span>
            </a>
            <a className="govuk-link" href={`/campaign-links/${id}/qr.png`} download>
              QR code as PNG<span className="govuk-visually-hidden">: {label}</span>
            </a>
            {viewerCan.end && (
              <TextButton about={label} onPress={onEnd}>
                End it
              </TextButton>
            )}
          </p>
        </>
      )}
      {days.length > 0 && (
        <Details summary="By day" about={label}>
          <Table
            caption={`How often it was followed: ${label}`}
            hideCaption
            csv="short-link"
            columns={[
              { header: 'Day', cell: ({ day }) => <Day on={day} />, text: ({ day }) => day },
              { header: 'Followed', cell: (row) => row.follows, text: (row) => row.follows, numeric: true },
            ]}
            rows={days}
            rowKey={({ day }) => day}
          />
        </Details>
      )}
    </li>
  );
}
