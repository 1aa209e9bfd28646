import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ChangeCourseInput, CloseCourseInput, CreateCourseInput, OpenCourseInput } from '../../schema.types.js';
import type { Course } from '../domain/course.js';
import { KeepCourses } from '../use-cases/keep-courses.js';

@Resolver()
export class CourseResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly keep: KeepCourses,
  ) {}

  @Query('course')
  course(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('courses')
  courses(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('createCourse')
  createCourse(@CurrentCaller() caller: Caller, @Args('input') input: CreateCourseInput) {
    return this.done(caller, this.keep.create(caller, input));
  }

  @Mutation('changeCourse')
  changeCourse(@CurrentCaller() caller: Caller, @Args('input') input: ChangeCourseInput) {
    return this.done(caller, this.keep.change(caller, input));
  }

  @Mutation('openCourse')
  openCourse(@CurrentCaller() caller: Caller, @Args('input') input: OpenCourseInput) {
    return this.done(caller, this.keep.open(caller, input));
  }

  @Mutation('closeCourse')
  closeCourse(@CurrentCaller() caller: Caller, @Args('input') input: CloseCourseInput) {
    return this.done(caller, this.keep.close(caller, input));
  }

  private done(caller: Caller, work: Promise<Course>) {
    return payload('course', work, ({ id }) => this.reads.later(caller, id));
  }
}
