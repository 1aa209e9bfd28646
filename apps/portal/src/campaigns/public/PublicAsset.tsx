import { channelWords } from '../../assets/words';
import { fileSize } from '../../forms/fileSize';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatOf } from '../../library/formats';
import { licenceAddresses, licenceWords } from '../../library/words';
import { Day } from '../../ui/When';

const PublicAssetFragment = graphql(`
  fragment PublicAsset on CampaignAsset {
    id
    title
    channel
    licence
    guidance
    expiresOn
    isFile
    address
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
      address
    }
  }
`);

/** Something to download, with what it is, and how it is to be used. */
export function PublicAsset({ asset }: { asset: FragmentType<typeof PublicAssetFragment> }) {
  const { title, channel, licence, guidance, expiresOn, isFile, address, language, file, resource } = readFragment(
    PublicAssetFragment,
    asset,
  );
  const facts = [
    channelWords[channel],
    language?.name,
    file ? `${formatOf(file)}, ${fileSize(file.size)}` : !isFile && 'In the library',
  ].filter(Boolean);
  return (
    <li>
      <p className="rt-assets__title">
        <a className="govuk-link" href={isFile ? address! : (resource?.address ?? address!)} download={isFile}>
          {title}
        </a>
      </p>
      <p className="rt-assets__facts">{facts.join(' · ')}</p>
      {guidance && <p className="rt-assets__guidance">{guidance}</p>}
      {(licence || expiresOn) && (
        <p className="rt-assets__facts">
          {licence &&
            (licenceAddresses[licence] ? (
              <a className="govuk-link" href={licenceAddresses[licence]} rel="license noreferrer">
                {licenceWords[licence]}
              </a>
            ) : (
              licenceWords[licence]
            ))}
          {licence && '. '}
          {expiresOn && (
            <>
              To be used until <Day on={expiresOn} />.
            </>
          )}
        </p>
      )}
    </li>
  );
}
