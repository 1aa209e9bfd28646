import { graphql, readFragment, type FragmentType } from '../gql';
import { RateForm } from './RateForm';
import { UsedButton } from './UsedButton';
import { atLeast } from './words';

const WasItOfUseFragment = graphql(`
  fragment WasItOfUse on Resource {
    id
    usefulness {
      used
      useful
      notUseful
      yours {
        id
        isUsed
        verdict
        comment
        ofVersion {
          id
          number
        }
      }
    }
  }
`);

const OfVersionFragment = graphql(`
  fragment UseOfVersion on ResourceVersion {
    id
    number
    viewerCanSay
  }
`);

interface WasItOfUseProps {
  resource: FragmentType<typeof WasItOfUseFragment>;
  version: FragmentType<typeof OfVersionFragment>;
}

/** How many found it of use, and what the reader says of the version that they read. Nothing where there is neither. */
export function WasItOfUse({ resource, version: ref }: WasItOfUseProps) {
  const { usefulness } = readFragment(WasItOfUseFragment, resource);
  const version = readFragment(OfVersionFragment, ref);
  const { used, useful, notUseful, yours } = usefulness;
  const own = yours.find(({ ofVersion }) => ofVersion?.id === version.id);
  const others = yours.filter((opinion) => opinion !== own);
  const counts = [
    used > 0 && `Used by ${atLeast(used)}.`,
    useful > 0 && `Useful to ${atLeast(useful)}.`,
    notUseful > 0 && `Not useful to ${atLeast(notUseful)}.`,
  ].filter(Boolean);
  if (counts.length === 0 && !version.viewerCanSay && others.length === 0) return null;
  return (
    <section className="rt-use" aria-labelledby="of-use">
      <h2 className="govuk-heading-m" id="of-use">
        Was it of use?
      </h2>
      {counts.length > 0 && <p className="govuk-body">{counts.join(' ')}</p>}
      {others.map(({ id, isUsed, verdict, ofVersion }) => (
        <p className="govuk-body" key={id}>
          {ofVersion ? `Of version ${ofVersion.number} you said that ` : 'Of another version you said that '}
          {[isUsed && 'you used it', verdict && (verdict === 'USEFUL' ? 'it was useful' : 'it was not useful')]
            .filter(Boolean)
            .join(' and that ')}
          . That stays with that version{version.viewerCanSay ? '; you can say it of this one as well.' : '.'}
        </p>
      ))}
      {version.viewerCanSay && (
        <div className="rt-use__say">
          <UsedButton version={version} isUsed={Boolean(own?.isUsed)} />
          <RateForm
            key={version.id}
            versionId={version.id}
            verdict={own?.verdict ?? undefined}
            comment={own?.comment ?? ''}
          />
        </div>
      )}
    </section>
  );
}
