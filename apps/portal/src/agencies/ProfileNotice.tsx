import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button, ButtonGroup, LinkButton } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';
import { ProfileFacts } from './ProfileFacts';

const ProfileNoticeFragment = graphql(`
  fragment ProfileNotice on Agency {
    id
    name
    profile {
      id
      isPublished
      version
      ...ProfileFacts
    }
    viewerCan {
      changeProfile
      publishProfile
    }
  }
`);

const ConfirmAgencyProfileMutation = graphql(`
  mutation ConfirmAgencyProfile($input: AgencyProfileInput!) {
    confirmAgencyProfile(input: $input) {
      agency {
        id
        ...ProfileNotice
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawAgencyProfileMutation = graphql(`
  mutation WithdrawAgencyProfile($input: AgencyProfileInput!) {
    withdrawAgencyProfile(input: $input) {
      agency {
        id
        ...ProfileNotice
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What everybody reads about the agency, and whose it is to say so. Nothing where there is nothing to say or do. */
export function ProfileNotice({ agency: ref }: { agency: FragmentType<typeof ProfileNoticeFragment> }) {
  const { id, name, profile, viewerCan } = readFragment(ProfileNoticeFragment, ref);
  const notify = useNotify();
  const [isAsking, ask] = useState(false);
  const confirm = useAct(ConfirmAgencyProfileMutation, () =>
    notify('Thank you. Everybody reads that it is right as of today.'),
  );
  const withdraw = useAct(WithdrawAgencyProfileMutation, () => {
    ask(false);
    notify('Withdrawn. Nobody outside reads it any more.');
  });
  if (!profile && !viewerCan.changeProfile) return null;
  const input = profile && { agencyId: id, version: profile.version };
  return (
    <section aria-labelledby="profile">
      <h2 className="govuk-heading-l" id="profile">
        {profile && !profile.isPublished ? 'Public profile (not published)' : 'Public profile'}
      </h2>
      {profile ? (
        <ProfileFacts profile={profile} />
      ) : (
        <p className="govuk-body">
          Nothing yet. A profile says to everybody what {name} does. It is shown when those who speak for the agency
          consent.
        </p>
      )}
      {viewerCan.changeProfile && (
        <ButtonGroup>
          {profile?.isPublished && viewerCan.publishProfile && (
            <Button kind="secondary" isBusy={confirm.isBusy} onPress={() => input && confirm.act({ input })}>
              It is right as it stands
            </Button>
          )}
          {(!profile?.isPublished || viewerCan.publishProfile) && (
            <LinkButton kind="secondary" to={`/agencies/${id}/profile`}>
              {profile ? 'Change the profile' : 'Write a profile'}
            </LinkButton>
          )}
          {profile?.isPublished && (
            <Button kind="secondary" onPress={() => ask(true)}>
              Withdraw the profile
            </Button>
          )}
        </ButtonGroup>
      )}
      <div role="alert">{confirm.refusal && <p className="govuk-error-message">{confirm.refusal}</p>}</div>
      {isAsking && (
        <ConfirmDialog
          title="Withdraw the profile?"
          confirm="Withdraw it"
          isBusy={withdraw.isBusy}
          refusal={withdraw.refusal}
          onConfirm={() => input && withdraw.act({ input })}
          onClose={() => ask(false)}
        >
          Nobody outside reads it from this moment, and no partnership in the directory names {name}. Its words are kept
          here; those who speak for it can publish them again.
        </ConfirmDialog>
      )}
    </section>
  );
}
