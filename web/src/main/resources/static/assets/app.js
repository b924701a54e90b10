import { initAll } from './vendor/govuk-frontend.min.js';
import { warnBeforeSignOut } from './idle.js';

initAll();
warnBeforeSignOut();
