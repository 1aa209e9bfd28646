import { Link } from 'react-router';
import { fileSize } from '../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../gql';
import { formatOf } from '../library/formats';
import { licenceAddresses, licenceWords } from '../library/words';
import { TextButton } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { channelWords, countInWords } from './words';

export const AssetLineFragment = graphql(`
  fragment AssetLine on CampaignAsset {
    id
    title
    channel
    licence
    guidance
    expiresOn
    isExpired
    isFile
    isOfKit
    isForFewer
    address
    downloads
    language {
      code
      name
    }
    file {
      id
      name
      size
      mediaType
    }
    resource {
      id
      title
      address
    }
    viewerCan {
      change
      replace
      remove
    }
  }
`);

interface AssetLineProps {
  campaignId: string;
  asset: FragmentType<typeof AssetLineFragment>;
  isBusy: boolean;
  onEarlier?: () => void;
  onLater?: () => void;
  onRemove: () => void;
}

export function AssetLine({ campaignId, asset, isBusy, onEarlier, onLater, onRemove }: AssetLineProps) {
  const { id, title, address, file, resource, guidance, licence, viewerCan, ...said } = readFragment(
    AssetLineFragment,
    asset,
  );
  const facts = [
    channelWords[said.channel],
    said.language?.name,
    file ? `${formatOf(file)}, ${fileSize(file.size)}` : !said.isFile && 'In the library',
    said.isOfKit && viewerCan.change && 'From the national campaign',
    said.downloads != null && said.downloads > 0 && countInWords(said.downloads, 'download'),
  ].filter(Boolean);
  return (
    <li>
      <p className="rt-assets__title">
        {address && said.isFile ? (
          <a className="govuk-link" href={address} download>
            <span className="govuk-visually-hidden">Download </span>
            {title}
          </a>
        ) : address && resource ? (
          <Link className="govuk-link" to={resource.address}>
            {title}
          </Link>
        ) : (
          title
        )}{' '}
        {said.isExpired && <Tag tone="bad">{said.expiresOn ? 'Expired' : 'Withdrawn'}</Tag>}
      </p>
      <p className="rt-assets__facts">{facts.join(' · ')}</p>
      {!address && !said.isExpired && (
        <p className="rt-assets__facts">
          {said.isOfKit
            ? 'The national campaign gives it no more, or for others: nobody gets it here.'
            : 'The library has it for others, or has it no more: it is not shared with you.'}
        </p>
      )}
      {guidance && <p className="rt-assets__guidance">{guidance}</p>}
      {(licence || said.expiresOn || (resource && said.isFile)) && (
        <p className="rt-assets__facts">
          {licence &&
            (licenceAddresses[licence] ? (
              <a className="govuk-link" href={licenceAddresses[licence]} rel="noreferrer">
                {licenceWords[licence]}
              </a>
            ) : (
              licenceWords[licence]
            ))}
          {licence && '. '}
          {said.expiresOn && (
            <>
              {said.isExpired ? 'Was to be used until ' : 'To be used until '}
              <Day on={said.expiresOn} />.{' '}
            </>
          )}
          {resource && said.isFile && (
            <>
              From the library: <TextLink to={resource.address}>{resource.title}</TextLink>
            </>
          )}
        </p>
      )}
      {said.isForFewer && viewerCan.change && (
        <p className="rt-assets__facts">
          {said.isOfKit ? 'The national campaign' : 'The library'} has it for fewer people than this campaign is for:
          the others do not get it.
        </p>
      )}
      {viewerCan.remove && (
        <p className="rt-assets__acts">
          {viewerCan.change && (
            <TextLink to={`/campaigns/${campaignId}/assets/${id}/change`} about={title}>
              Change
            </TextLink>
          )}
          {viewerCan.replace && (
            <TextLink to={`/campaigns/${campaignId}/assets/${id}/replace`} about={title}>
              Replace
            </TextLink>
          )}
          {onEarlier && (
            <TextButton about={title} isBusy={isBusy} onPress={onEarlier}>
              Move up
            </TextButton>
          )}
          {onLater && (
            <TextButton about={title} isBusy={isBusy} onPress={onLater}>
              Move down
            </TextButton>
          )}
          <TextButton about={title} onPress={onRemove}>
            Remove
          </TextButton>
        </p>
      )}
    </li>
  );
}
