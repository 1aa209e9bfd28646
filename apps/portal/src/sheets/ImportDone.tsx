import { Banner } from '../ui/Banner';
import { LinkButton, TextButton } from '../ui/Button';
import { TextLink } from '../ui/TextLink';
import type { Done } from './sheetRequests';
import { whatWasDone } from './words';

interface ImportDoneProps {
  slug: string;
  done: Done;
  onAgain: () => void;
}

/** The last step: what happened, and what happens next. */
export function ImportDone({ slug, done, onAgain }: ImportDoneProps) {
  const here = `/partnerships/${slug}`;
  return (
    <>
      <Banner kind="success" title="Imported">
        {whatWasDone(done)}
      </Banner>
      <h2 className="govuk-heading-m">What happens next</h2>
      {done.invitations > 0 ? (
        <p className="govuk-body">
          Everybody invited gets an email with a link that is good for two weeks. Their seat is vacant until they
          accept. See <TextLink to={`${here}/invitations`}>who has accepted</TextLink>, and send an invitation again
          there.
        </p>
      ) : (
        <p className="govuk-body">
          Nobody was invited. <TextLink to={`${here}/invite`}>Invite people</TextLink> to the seats that are vacant.
        </p>
      )}
      <div className="rt-page-heading__actions">
        <LinkButton to={`${here}/people`}>See people and seats</LinkButton>
        <TextButton onPress={onAgain}>Import another sheet</TextButton>
      </div>
    </>
  );
}
