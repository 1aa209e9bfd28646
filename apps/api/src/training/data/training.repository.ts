import { Injectable } from '@nestjs/common';
import { NotFound, ProblemError } from '@lib/kernel';
import { breaks, insert, load, record, save, transaction } from '@lib/database';
import { Course } from '../domain/course.js';
import { fewerThanBooked, TrainingSession } from '../domain/training-session.js';
import { PlaceBooked, PlaceCancelled, PlaceGiven } from '../training.events.js';

/** What the database says of a place that was asked for or given up. */
export interface Place {
  readonly id: string;
  readonly state: 'BOOKED' | 'WAITING' | 'CANCELLED';
  readonly isNew: boolean;
  readonly refused?: 'CLOSED' | 'NOT_YOUR_AGENCY';
  /** Bookings that have a place now and waited before, the longest first. */
  readonly had?: 'BOOKED' | 'WAITING';
  readonly given?: readonly string[];
}

/** Loads and saves courses, their sessions, and places in them. */
@Injectable()
export class TrainingRepository {
  course(id: string): Promise<Course> {
    return load(Course, id);
  }

  addCourse(course: Course): Promise<Course> {
    return insert(Course, course);
  }

  saveCourse(course: Course): Promise<Course> {
    return save(Course, course, 'course');
  }

  async setResources(courseId: string, ids: readonly string[]): Promise<void> {
    await transaction().query('delete from course_resource where course_id = $1', [courseId]);
    await transaction().query(
      `insert into course_resource (course_id, resource_id, position)
        select $1, id, n from unnest($2::uuid[]) with ordinality x (id, n)`,
      [courseId, ids],
    );
  }

  /** Those of them that the caller finds in the library. */
  async foundResources(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await transaction().query<{ id: string }[]>('select id from resource_entry where id = any ($1)', [
      ids,
    ]);
    return rows.map(({ id }) => id);
  }

  session(id: string): Promise<TrainingSession> {
    return load(TrainingSession, id);
  }

  /** With how to join it, for those who hold the course. */
  async sessionToKeep(id: string): Promise<TrainingSession> {
    const session = await load(TrainingSession, id);
    const [row] = await transaction().query<{ howToJoin: string }[]>(
      'select how_to_join as "howToJoin" from training_joining where session_id = $1 limit 1',
      [id],
    );
    return Object.assign(session, row);
  }

  async addSession(session: TrainingSession): Promise<TrainingSession> {
    await insert(TrainingSession, session);
    await this.sayHowToJoin(session);
    return session;
  }

  async saveSession(session: TrainingSession): Promise<TrainingSession> {
    try {
      await save(TrainingSession, session, 'session');
    } catch (error) {
      // Somebody booked after the places were counted.
      if (breaks(error, 'training_session_holds_booked')) throw new ProblemError(fewerThanBooked());
      throw error;
    }
    return session;
  }

  async sayHowToJoin({ id, howToJoin }: TrainingSession): Promise<void> {
    await transaction().query('select app.say_how_to_join($1, $2)', [id, howToJoin]);
  }

  async book(sessionId: string, agencyId: string | null, now: Date): Promise<Place> {
    const place = await this.place('select app.book_place($1, $2, $3) as place', [sessionId, agencyId, now]);
    if (place.isNew) record(new PlaceBooked(place.id));
    return place;
  }

  async leave(sessionId: string, now: Date): Promise<Place> {
    const place = await this.place('select app.leave_place($1, $2) as place', [sessionId, now]);
    if (place.isNew)
      record(
        new PlaceCancelled(place.id, place.had ?? 'BOOKED'),
        ...(place.given ?? []).map((id) => new PlaceGiven(id)),
      );
    return place;
  }

  /** Gives places that were added to those who wait longest. */
  async fill(sessionId: string): Promise<void> {
    const [row] = await transaction().query<{ given: string[] }[]>('select app.fill_places($1) as given', [sessionId]);
    record(...(row?.given ?? []).map((id) => new PlaceGiven(id)));
  }

  /** Notes who was there. Which of these have no place in the session is told. */
  async note(
    sessionId: string,
    there: ReadonlyMap<string, 'ATTENDED' | 'MISSED' | null>,
    byId: string,
    now: Date,
  ): Promise<number> {
    const rows = await transaction().query<[unknown, number]>(
      `update training_booking b set attendance = x.attendance, noted_at = case when x.attendance is not null then $4::timestamptz end,
          noted_by_id = case when x.attendance is not null then $5::uuid end
        from unnest($2::uuid[], $3::text[]) x (id, attendance)
        where b.id = x.id and b.session_id = $1 and b.state = 'BOOKED'`,
      [sessionId, [...there.keys()], [...there.values()], now, byId],
    );
    return there.size - rows[1];
  }

  private async place(statement: string, values: readonly unknown[]): Promise<Place> {
    const [row] = await transaction().query<{ place: Place | null }[]>(statement, [...values]);
    if (!row?.place) throw new NotFound();
    return row.place;
  }
}
