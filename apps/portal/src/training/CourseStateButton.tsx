import { useState } from 'react';
import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';

const OpenCourseMutation = graphql(`
  mutation OpenCourse($input: OpenCourseInput!) {
    openCourse(input: $input) {
      course {
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

const CloseCourseMutation = graphql(`
  mutation CloseCourse($input: CloseCourseInput!) {
    closeCourse(input: $input) {
      course {
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

interface CourseStateButtonProps {
  courseId: string;
  version: number;
  to: 'OPEN' | 'CLOSED';
}

/** Opens a course for booking, or closes it once that was confirmed. */
export function CourseStateButton({ to, ...input }: CourseStateButtonProps) {
  const notify = useNotify();
  const [isAsking, ask] = useState(false);
  const opening = useAct(OpenCourseMutation, () => notify('The course is open: it can be booked.'));
  const closing = useAct(CloseCourseMutation, () => {
    ask(false);
    notify('The course is closed. What was booked stands.');
  });
  if (to === 'OPEN')
    return (
      <>
        <Button kind="secondary" isBusy={opening.isBusy} onPress={() => opening.act({ input })}>
          Open for booking
        </Button>
        <Refusal>{opening.refusal}</Refusal>
      </>
    );
  return (
    <>
      <Button kind="secondary" onPress={() => ask(true)}>
        Close the course
      </Button>
      {isAsking && (
        <ConfirmDialog
          title="Close the course?"
          confirm="Close the course"
          isBusy={closing.isBusy}
          refusal={closing.refusal}
          onConfirm={() => closing.act({ input })}
          onClose={() => ask(false)}
        >
          Nobody can book its sessions any more. Whoever has a place keeps it.
        </ConfirmDialog>
      )}
    </>
  );
}
