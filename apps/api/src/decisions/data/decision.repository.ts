import { Injectable } from '@nestjs/common';
import { insert } from '@lib/database';
import { Decision } from '../domain/decision.js';

@Injectable()
export class DecisionRepository {
  add(decision: Decision): Promise<Decision> {
    return insert(Decision, decision);
  }
}
