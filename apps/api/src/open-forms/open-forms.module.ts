import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { FormTokens } from './use-cases/form-tokens.js';
import { OpenForms } from './use-cases/open-forms.js';

@Module({ imports: [PeopleModule], providers: [FormTokens, OpenForms], exports: [OpenForms] })
export class OpenFormsModule {}
