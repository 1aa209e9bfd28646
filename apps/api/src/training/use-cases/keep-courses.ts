import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import type { ChangeCourseInput, CreateCourseInput } from '../../schema.types.js';
import { TrainingRepository } from '../data/training.repository.js';
import { Course } from '../domain/course.js';
import { coursePolicy, coursesPolicy } from '../training.policy.js';

interface Read {
  readonly courseId: string;
  readonly version: number;
}

const MOST_RESOURCES = 20;

/** Courses, as their keepers write, open and close them. */
@Injectable()
export class KeepCourses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly training: TrainingRepository,
    private readonly clock: Clock,
  ) {}

  create(caller: Caller, { partnershipId = null, resourceIds, ...said }: CreateCourseInput): Promise<Course> {
    return this.work.as(caller, async (actor) => {
      permit(actor, coursesPolicy.create, { partnershipId });
      const course = Course.created(said, partnershipId, String(actor.personId), this.clock.now());
      await this.training.addCourse(course);
      await this.read(course, resourceIds ?? []);
      return course;
    });
  }

  change(caller: Caller, { courseId, version, resourceIds, ...said }: ChangeCourseInput): Promise<Course> {
    return this.act(caller, { courseId, version }, async (course) => {
      course.change(said);
      if (resourceIds) await this.read(course, resourceIds);
    });
  }

  open(caller: Caller, read: Read): Promise<Course> {
    return this.act(caller, read, (course) => course.open());
  }

  close(caller: Caller, read: Read): Promise<Course> {
    return this.act(caller, read, (course) => course.close());
  }

  private act(
    caller: Caller,
    { courseId, version }: Read,
    what: (course: Course) => void | Promise<void>,
  ): Promise<Course> {
    return this.work.as(caller, async (actor) => {
      const course = await this.training.course(courseId);
      permit(actor, coursePolicy.change, course);
      expectVersion(course, version, 'course');
      await what(course);
      return this.training.saveCourse(course);
    });
  }

  private async read(course: Course, resourceIds: readonly string[]): Promise<void> {
    const ids = [...new Set(resourceIds)];
    const found = await this.training.foundResources(ids);
    refuse([
      ids.length > MOST_RESOURCES && problem('TOO_MANY', `Choose ${MOST_RESOURCES} at most.`, 'resourceIds'),
      ids.some((id) => !found.includes(id)) &&
        problem('NOT_A_CHOICE', 'Choose what you find in the library.', 'resourceIds'),
    ]);
    await this.training.setResources(course.id, ids);
  }
}
