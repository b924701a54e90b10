import { initAll } from './vendor/govuk-frontend.min.js';
import { tellOfChanges } from './changes.js';
import { keepDrafts } from './drafts.js';
import { warnBeforeSignOut } from './idle.js';

initAll();
warnBeforeSignOut();
keepDrafts();
tellOfChanges();
