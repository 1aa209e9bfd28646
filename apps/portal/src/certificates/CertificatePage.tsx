import { useContext } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { Serving } from '../ui/served';
import { usePageQuery } from '../ui/usePageQuery';
import { CertificateFacts } from './CertificateFacts';
import { CheckNumber } from './CheckNumber';

const CertificatePageQuery = graphql(`
  query CertificatePage($number: String!, $isAsked: Boolean!) {
    certificateCheck(number: $number) @include(if: $isAsked) {
      waitSeconds
      certificate {
        number
        ...CertificateFacts
      }
    }
  }
`);

/** Whether a certificate is genuine, for anybody who knows its number. */
export function CertificatePage() {
  const [params] = useSearchParams();
  const number = (useParams().number ?? params.get('number') ?? '').trim();
  const [data, waiting] = usePageQuery(CertificatePageQuery, { number, isAsked: number !== '' });
  if (!data) return waiting;
  const { certificate = null, waitSeconds = null } = data.certificateCheck ?? {};
  return (
    <Page title="Check a certificate" caption="Training">
      <PageMetadata
        title="Check a certificate"
        description="Whether a certificate of attendance is genuine, and still stands."
        address="/certificates"
        isUnlisted
      />
      {certificate && <CertificateFacts certificate={certificate} />}
      {!certificate && waitSeconds !== null && <Wait seconds={waitSeconds} />}
      {!certificate && waitSeconds === null && number && <NotFoundByNumber />}
      <CheckNumber typed={certificate ? '' : number} isNext={certificate !== null} />
    </Page>
  );
}

function Wait({ seconds }: { seconds: number }) {
  useContext(Serving).setStatus(429);
  const minutes = Math.ceil(seconds / 60);
  return (
    <p className="govuk-body-l">
      Too many numbers that are none were tried from where you are. Try again in{' '}
      {minutes === 1 ? 'a minute' : `${minutes} minutes`}.
    </p>
  );
}

function NotFoundByNumber() {
  useContext(Serving).setStatus(404);
  return (
    <>
      <p className="govuk-body-l">No certificate bears this number.</p>
      <p className="govuk-body">
        Compare it with the certificate, letter by letter. If it is the same, the certificate was not issued here: ask
        whoever gave it to you.
      </p>
    </>
  );
}
