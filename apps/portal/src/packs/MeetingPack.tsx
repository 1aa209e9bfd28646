import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { PackAsItIs } from './PackAsItIs';

const MeetingPackFragment = graphql(`
  fragment MeetingPack on Meeting {
    id
    pack {
      mine {
        id
        state
        askedAt
        ...PackAsItIs
        file {
          id
          isOutdated
        }
      }
      viewerCan {
        make
      }
    }
  }
`);

const PackProgressQuery = graphql(`
  query PackProgress($id: ID!) {
    meeting(id: $id) {
      id
      ...MeetingPack
    }
  }
`);

const MakePackMutation = graphql(`
  mutation MakePack($input: MakePackInput!) {
    makePack(input: $input) {
      meeting {
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

const LOOK_EVERY_MS = 700;
const isUnderWay = (state?: string) => state === 'WAITING' || state === 'MAKING';

interface MeetingPackProps {
  meeting: FragmentType<typeof MeetingPackFragment>;
  /** Reads the page anew: something about the pack is different from what it says. */
  again: () => void;
}

/** The reader's own pack of the meeting: made when asked for, followed while it is made. */
export function MeetingPack({ meeting: ref, again }: MeetingPackProps) {
  const page = readFragment(MeetingPackFragment, ref);
  const { act, isBusy, refusal } = useAct(MakePackMutation, again);
  const followed = useFollowed(page.id, isUnderWay(page.pack.mine?.state), again);
  const { mine, viewerCan } = newer(page.pack, followed?.pack);

  if (!mine && !viewerCan.make) return null;
  const isIdle = !isUnderWay(mine?.state);
  const isCurrent = mine?.file && !mine.file.isOutdated;
  return (
    <section className="rt-pack" aria-labelledby="your-pack">
      <Heading level={2} size="m" id="your-pack">
        Your pack
      </Heading>
      {mine ? (
        <PackAsItIs pack={mine} />
      ) : (
        <p className="govuk-body">
          One PDF with the agenda and every paper that is for you, to print or to read without a connection. Nobody else
          sees it.
        </p>
      )}
      {viewerCan.make && isIdle && !isCurrent && (
        <Button kind="secondary" onPress={() => act({ input: { meetingId: page.id } })} isBusy={isBusy}>
          {mine ? 'Make it again' : 'Make my pack'}
        </Button>
      )}
      <Refusal>{refusal}</Refusal>
    </section>
  );
}

/** Looks again and again for as long as a pack is under way; says when it no longer is. */
function useFollowed(id: string, isFollowing: boolean, onSettled: () => void) {
  const [{ data }, look] = useQuery({ query: PackProgressQuery, variables: { id }, pause: true });
  const followed = readFragment(MeetingPackFragment, data?.meeting);
  const lookNow = useEffectEvent(() => look({ requestPolicy: 'network-only' }));
  const settled = useEffectEvent(onSettled);
  useEffect(() => {
    if (!isFollowing) return;
    const timer = setInterval(() => lookNow(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isFollowing]);
  const hasSettled = isFollowing && followed != null && !isUnderWay(followed.pack.mine?.state);
  useEffect(() => {
    if (hasSettled) settled();
  }, [hasSettled]);
  return isFollowing ? followed : undefined;
}

interface Asked {
  mine?: { askedAt: string } | null;
}

/** What was followed for an earlier pack says nothing of this one. */
function newer<Pack extends Asked>(page: Pack, followed: Pack | undefined): Pack {
  return followed?.mine && page.mine && followed.mine.askedAt >= page.mine.askedAt ? followed : page;
}
