import { useState } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../forms/failure';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { CampaignLinkLine, CampaignLinkLineFragment } from './CampaignLinkLine';

const CampaignLinksFragment = graphql(`
  fragment CampaignLinks on Campaign {
    id
    isOpen
    isPlannedByYou
    canMakeLink
    links {
      id
      ...CampaignLinkLine
    }
  }
`);

const MakeCampaignLinkMutation = graphql(`
  mutation MakeCampaignLink($input: MakeCampaignLinkInput!) {
    makeCampaignLink(input: $input) {
      campaign {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const EndCampaignLinkMutation = graphql(`
  mutation EndCampaignLink($input: EndCampaignLinkInput!) {
    endCampaignLink(input: $input) {
      campaign {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

/** Short addresses for posters and posts, with their codes and how often they were followed: for those who plan the campaign. */
export function CampaignLinks({ campaign }: { campaign: FragmentType<typeof CampaignLinksFragment> }) {
  const { id, isOpen, isPlannedByYou, canMakeLink, links } = readFragment(CampaignLinksFragment, campaign);
  const [ending, end] = useState<{ id: string; label: string }>();
  if (!isPlannedByYou || (links.length === 0 && !canMakeLink)) return null;
  return (
    <section aria-labelledby="links">
      <h2 className="govuk-heading-l" id="links">
        Short links and QR codes
      </h2>
      <p className="govuk-body">
        For posters and posts: a short address, and a code that phones read. How often it is followed is counted, and
        nothing about who follows it.{!isOpen && ' It leads nowhere until the campaign opens.'}
      </p>
      {links.length > 0 && (
        <ul className="rt-links">
          {links.map((link) => (
            <CampaignLinkLine
              key={link.id}
              link={link}
              onEnd={() => end({ id: link.id, label: readFragment(CampaignLinkLineFragment, link).label })}
            />
          ))}
        </ul>
      )}
      {canMakeLink && (
        <Details summary="Make a short link">
          <MakeLinkForm campaignId={id} />
        </Details>
      )}
      {ending && <EndLink link={ending} onClose={() => end(undefined)} />}
    </section>
  );
}

function MakeLinkForm({ campaignId }: { campaignId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(MakeCampaignLinkMutation, {
    initial: { campaignId, label: '', target: '' },
    rules: [
      required('label', 'Enter what it is for'),
      atMost('label', 120, 'Keep what it is for within 120 characters'),
    ],
    variables: ({ target, ...input }) => ({ input: { ...input, target: target.trim() || null } }),
    onDone: () => notify('The short link is made.'),
  });
  return (
    <Form form={form} isSmall>
      <TextField
        name="label"
        label="What is it for?"
        hint="One for each place, so that you see which is followed. For example, posters in bus shelters"
      />
      <TextField
        name="target"
        label="Where does it lead?"
        optional
        type="url"
        hint="An address that begins with https://. It cannot be changed later. Left empty, it leads to the page of this campaign."
      />
      <SubmitButton>Make it</SubmitButton>
    </Form>
  );
}

function EndLink({ link: { id, label }, onClose }: { link: { id: string; label: string }; onClose: () => void }) {
  const notify = useNotify();
  const [{ fetching }, execute] = useMutation(EndCampaignLinkMutation);
  async function end() {
    const { data, error } = await execute({ input: { linkId: id } });
    const refused = data ? data.endCampaignLink.problems[0]?.message : failureOf(error).text;
    onClose();
    notify(refused ?? `Ended: ${label}`);
  }
  return (
    <ConfirmDialog
      title="End this short link?"
      confirm="End it"
      isBusy={fetching}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      “{label}” leads nowhere from now on, whatever it is printed on. It cannot be taken up again.
    </ConfirmDialog>
  );
}
