import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { PageMetadata } from '../../ui/PageMetadata';
import { usePageQuery } from '../../ui/usePageQuery';
import { ContactForm } from './ContactForm';
import { ContactSent } from './ContactSent';

const ContactPageQuery = graphql(`
  query ContactPage($slug: String!) {
    directoryEntry(slug: $slug) {
      id
      slug
      name
      canBeContacted
    }
    contactForm {
      token
    }
  }
`);

const REFERENCE = /^RT-[2-9A-Z]{4}-[2-9A-Z]{4}$/;

/** Writes to the officers of a partnership. Once sent, the address bears the reference: it can be looked at again. */
export function ContactPage() {
  const slug = useParams().slug!;
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(ContactPageQuery, { slug });
  if (!data) return waiting;
  const { directoryEntry: entry, contactForm } = data;
  if (!entry?.canBeContacted) return <NotFound />;
  const sent = params.get('sent') ?? '';
  if (REFERENCE.test(sent)) return <ContactSent entry={entry} reference={sent} />;
  const address = `/directory/${entry.slug}`;
  return (
    <Page title={`Contact ${entry.name}`} back={{ to: address, label: entry.name }}>
      <PageMetadata
        title={`Contact ${entry.name}`}
        description={`Write to ${entry.name}, a partnership against modern slavery.`}
        address={`${address}/contact`}
        isUnlisted
      />
      <p className="govuk-body-l">
        Your message goes to those who run the partnership. They decide whether they answer.
      </p>
      <p className="govuk-body">
        This form is not watched day and night. If somebody is in danger now, call 999. To report slavery, call the
        Modern Slavery and Exploitation Helpline on 08000 121 700.
      </p>
      <ContactForm slug={entry.slug} name={entry.name} token={contactForm.token} />
    </Page>
  );
}
