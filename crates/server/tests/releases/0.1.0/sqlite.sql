-- Rinnalla 0.1.0 on SQLite: the schema as it was, and some of the demo's invented people.
CREATE TABLE migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL);
CREATE TABLE region (
  id BIGINT PRIMARY KEY,
  code TEXT NOT NULL,
  name_fi TEXT NOT NULL,
  name_sv TEXT NOT NULL,
  name_en TEXT NOT NULL,
  demo INTEGER NOT NULL
);
CREATE TABLE organisation (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  name_fi TEXT NOT NULL,
  name_sv TEXT NOT NULL,
  name_en TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  successor_id BLOB,
  PRIMARY KEY (region, id)
) WITHOUT ROWID;
CREATE TABLE unit (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  org_id BLOB NOT NULL,
  kind TEXT NOT NULL,
  name_fi TEXT NOT NULL,
  name_sv TEXT NOT NULL,
  name_en TEXT NOT NULL,
  phone TEXT NOT NULL,
  handles BIGINT NOT NULL,
  lead_id BLOB,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, org_id) REFERENCES organisation (region, id)
) WITHOUT ROWID;
CREATE TABLE account (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('professional', 'client')),
  state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  phone TEXT,
  email TEXT,
  language TEXT NOT NULL,
  org_id BLOB,
  unit_id BLOB,
  person_id BLOB,
  duties BIGINT NOT NULL,
  demo_key TEXT,
  sign_in_name TEXT,
  password_hash TEXT,
  one_time_secret BLOB,
  one_time_last BIGINT,
  failed_tries BIGINT NOT NULL,
  locked_until BIGINT,
  invitation_hash BLOB,
  invitation_until BIGINT,
  valid_until TEXT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, org_id) REFERENCES organisation (region, id),
  CHECK ((kind = 'client') = (person_id IS NOT NULL))
) WITHOUT ROWID;
CREATE TABLE session (
  id_hash BLOB NOT NULL PRIMARY KEY,
  region BIGINT NOT NULL,
  account_id BLOB NOT NULL,
  started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  proven_at BIGINT NOT NULL,
  FOREIGN KEY (region, account_id) REFERENCES account (region, id)
) WITHOUT ROWID;
CREATE TABLE person (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  first_case_id BLOB NOT NULL,
  given TEXT NOT NULL,
  family TEXT NOT NULL,
  family_folded TEXT NOT NULL,
  given_folded TEXT NOT NULL,
  birth_date TEXT,
  municipality TEXT,
  language TEXT NOT NULL,
  interpreter TEXT,
  phone TEXT,
  email TEXT,
  reach_note TEXT,
  protected_address INTEGER NOT NULL,
  code_index BLOB,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, id)
) WITHOUT ROWID;
CREATE TABLE contact (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  unit_id BLOB NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  answer_due BIGINT NOT NULL,
  answered_at BIGINT,
  name TEXT,
  phone TEXT,
  municipality TEXT,
  language TEXT NOT NULL,
  reply_by TEXT NOT NULL,
  said TEXT NOT NULL,
  recorded_by BLOB,
  sender_org BLOB,
  client_agreed TEXT,
  reply_code BLOB,
  person_id BLOB,
  case_id BLOB,
  next_step TEXT,
  next_account BLOB,
  next_due TEXT,
  version BIGINT NOT NULL, promised TEXT, answer TEXT, to_sender TEXT, pair_account BLOB, earlier_contact BLOB, ended_at BIGINT, forgotten_at BIGINT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, unit_id) REFERENCES unit (region, id),
  CHECK (state = 'received' OR (next_step IS NOT NULL AND next_account IS NOT NULL))
);
CREATE TABLE case_file (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  number TEXT NOT NULL,
  person_id BLOB NOT NULL,
  controller_org BLOB NOT NULL,
  unit_id BLOB NOT NULL,
  stage TEXT NOT NULL,
  paused_from TEXT,
  paused_until TEXT,
  track TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  stage_at BIGINT NOT NULL,
  next_event_on TEXT,
  next_event TEXT,
  review_on TEXT,
  follow_up_on TEXT,
  close_reason TEXT,
  close_outcome TEXT,
  closed_at BIGINT,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, person_id) REFERENCES person (region, id),
  FOREIGN KEY (region, controller_org) REFERENCES organisation (region, id)
) WITHOUT ROWID;
CREATE TABLE case_manager (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  account_id BLOB NOT NULL,
  org_id BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('interim', 'permanent')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'active', 'ended', 'declined', 'withdrawn')),
  reason TEXT,
  end_reason TEXT,
  substitute_id BLOB,
  proposed_at BIGINT,
  proposed_by BLOB,
  answered_at BIGINT,
  since BIGINT,
  until BIGINT,
  told_at BIGINT,
  told_how TEXT,
  acknowledged_at BIGINT,
  acknowledged_how TEXT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id),
  CHECK (state <> 'active' OR (since IS NOT NULL AND until IS NULL)),
  CHECK (state <> 'ended' OR until IS NOT NULL)
) WITHOUT ROWID;
CREATE TABLE team_member (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  account_id BLOB,
  org_id BLOB,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  seat TEXT NOT NULL,
  need TEXT NOT NULL,
  state TEXT NOT NULL,
  state_at BIGINT NOT NULL,
  suggested_by BLOB NOT NULL,
  approved_at BIGINT,
  approved_how TEXT,
  invited_at BIGINT,
  invited_by BLOB,
  answered_at BIGINT,
  answered_how TEXT,
  left_reason TEXT,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE consent (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  number BIGINT NOT NULL,
  state TEXT NOT NULL,
  mode TEXT NOT NULL,
  giver TEXT,
  identified_how TEXT,
  informed BIGINT NOT NULL DEFAULT 0,
  kept_where TEXT,
  purpose TEXT NOT NULL,
  purpose_text TEXT,
  text_version TEXT NOT NULL,
  language TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  recorded_by BLOB NOT NULL,
  recorded_at BIGINT NOT NULL,
  given_at BIGINT,
  ended_at BIGINT,
  ended_how TEXT,
  superseded_by BLOB,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE consent_party (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  consent_id BLOB NOT NULL,
  org_id BLOB NOT NULL,
  gives BIGINT NOT NULL,
  receives BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, consent_id, org_id),
  FOREIGN KEY (region, case_id, consent_id) REFERENCES consent (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE trail (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  at BIGINT NOT NULL,
  account_id BLOB,
  account_name TEXT NOT NULL,
  org_id BLOB,
  kind TEXT NOT NULL CHECK (kind IN ('view', 'list', 'change', 'refused')),
  action TEXT NOT NULL,
  relation TEXT,
  basis TEXT,
  consent_id BLOB,
  categories BIGINT NOT NULL,
  case_id BLOB,
  contact_id BLOB,
  cases BLOB,
  request_id BLOB NOT NULL,
  PRIMARY KEY (region, id)
) WITHOUT ROWID;
CREATE TABLE once (
  region BIGINT NOT NULL,
  account_id BLOB NOT NULL,
  token BLOB NOT NULL,
  at BIGINT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (region, account_id, token)
) WITHOUT ROWID;
CREATE TABLE pulse (
  region BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL
);
CREATE TABLE service (
  region BIGINT,
  id BLOB NOT NULL PRIMARY KEY,
  source TEXT NOT NULL CHECK (source IN ('ptv', 'ptv_base', 'own')),
  source_key TEXT NOT NULL,
  digest BLOB NOT NULL,
  provider_kind TEXT,
  provider_fi TEXT NOT NULL,
  provider_sv TEXT NOT NULL,
  provider_en TEXT NOT NULL,
  org_id BLOB,
  places TEXT NOT NULL,
  codes TEXT NOT NULL,
  cost TEXT NOT NULL,
  languages TEXT NOT NULL,
  referral_needed INTEGER NOT NULL DEFAULT 0,
  last_checked TEXT NOT NULL,
  first_language TEXT NOT NULL
);
CREATE TABLE service_text (
  service_id BLOB NOT NULL REFERENCES service (id),
  language TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  name TEXT NOT NULL,
  other_names TEXT NOT NULL,
  summary TEXT NOT NULL,
  description TEXT NOT NULL,
  how_to_start TEXT NOT NULL,
  conditions TEXT NOT NULL,
  cost TEXT NOT NULL,
  keywords TEXT NOT NULL,
  PRIMARY KEY (service_id, language)
);
CREATE TABLE service_area (
  service_id BLOB NOT NULL REFERENCES service (id),
  place TEXT NOT NULL,
  PRIMARY KEY (service_id, place)
) WITHOUT ROWID;
CREATE TABLE service_channel (
  service_id BLOB NOT NULL REFERENCES service (id),
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (service_id, position)
);
CREATE TABLE service_token (
  token TEXT NOT NULL,
  service_id BLOB NOT NULL REFERENCES service (id),
  weight BIGINT NOT NULL CHECK (weight BETWEEN 1 AND 15),
  PRIMARY KEY (token, service_id)
) WITHOUT ROWID;
CREATE TABLE case_talk (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  talked_on TEXT NOT NULL,
  account_id BLOB NOT NULL,
  answer TEXT NOT NULL,
  ask_again_on TEXT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE case_event (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  category TEXT NOT NULL,
  controller_org BLOB NOT NULL,
  account_id BLOB,
  account_name TEXT NOT NULL,
  detail TEXT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE statement (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  field TEXT NOT NULL,
  author_role TEXT NOT NULL CHECK (author_role IN ('client', 'professional')),
  controller_org BLOB NOT NULL,
  version BIGINT NOT NULL,
  category TEXT NOT NULL,
  account_id BLOB NOT NULL,
  account_name TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (region, case_id, field, author_role, controller_org, version),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, controller_org) REFERENCES organisation (region, id)
) WITHOUT ROWID;
CREATE TABLE rehabilitation_answer (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  controller_org BLOB NOT NULL,
  version BIGINT NOT NULL,
  answer TEXT NOT NULL,
  reason TEXT,
  account_id BLOB NOT NULL,
  account_name TEXT NOT NULL,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, controller_org, version),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  CHECK (answer <> 'not_now' OR reason IS NOT NULL)
) WITHOUT ROWID;
CREATE TABLE survey_level (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('first', 'whole')),
  reached_at BIGINT NOT NULL,
  controller_org BLOB NOT NULL,
  account_id BLOB NOT NULL,
  account_name TEXT NOT NULL,
  PRIMARY KEY (region, case_id, level),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE note (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  at BIGINT NOT NULL,
  category TEXT NOT NULL,
  controller_org BLOB NOT NULL,
  account_id BLOB NOT NULL,
  account_name TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE message (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  at BIGINT NOT NULL,
  from_client INTEGER NOT NULL,
  account_id BLOB NOT NULL,
  account_name TEXT NOT NULL,
  controller_org BLOB NOT NULL,
  body TEXT NOT NULL,
  answered_at BIGINT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE screening (
  region BIGINT NOT NULL,
  contact_id BLOB NOT NULL,
  id BLOB NOT NULL,
  asked_by BLOB NOT NULL,
  org_id BLOB NOT NULL,
  question_set TEXT NOT NULL,
  working_life TEXT NOT NULL,
  situation TEXT,
  health_check TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  PRIMARY KEY (region, contact_id, id),
  FOREIGN KEY (region, contact_id) REFERENCES contact (region, id)
) WITHOUT ROWID;
CREATE TABLE raising (
  region BIGINT NOT NULL,
  contact_id BLOB NOT NULL,
  id BLOB NOT NULL,
  raised_by BLOB NOT NULL,
  org_id BLOB NOT NULL,
  talked_on TEXT NOT NULL,
  answer TEXT NOT NULL,
  ask_again TEXT,
  words TEXT,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (region, contact_id, id),
  FOREIGN KEY (region, contact_id) REFERENCES contact (region, id)
) WITHOUT ROWID;
CREATE TABLE front_door (
  region BIGINT NOT NULL,
  unit_id BLOB NOT NULL,
  language TEXT NOT NULL,
  call_hours TEXT NOT NULL,
  place TEXT NOT NULL,
  visit_hours TEXT NOT NULL,
  way_in TEXT NOT NULL,
  PRIMARY KEY (region, unit_id, language),
  FOREIGN KEY (region, unit_id) REFERENCES unit (region, id)
);
CREATE TABLE team_notice (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  account_id BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('consent_ended', 'consent_narrowed', 'check_team')),
  at BIGINT NOT NULL,
  read_at BIGINT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id)
);
CREATE TABLE plan (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  asked BIGINT NOT NULL,
  agreed BIGINT,
  direction TEXT,
  review_on TEXT,
  review_called TEXT,
  started_at BIGINT NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE goal (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  plan_id BLOB NOT NULL,
  parent_id BLOB,
  position BIGINT NOT NULL,
  own_words TEXT,
  title TEXT NOT NULL,
  domain TEXT NOT NULL,
  target_on TEXT,
  status TEXT NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id),
  FOREIGN KEY (region, case_id, parent_id) REFERENCES goal (region, case_id, id),
  CHECK (parent_id IS NOT NULL OR own_words IS NOT NULL)
) WITHOUT ROWID;
CREATE TABLE plan_action (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  plan_id BLOB NOT NULL,
  goal_id BLOB NOT NULL,
  position BIGINT NOT NULL,
  what TEXT NOT NULL,
  why TEXT,
  clients_part TEXT,
  performer TEXT NOT NULL CHECK (performer IN ('open', 'client', 'professional', 'member')),
  account_id BLOB,
  member_id BLOB,
  org_id BLOB,
  service_id BLOB,
  service_name TEXT,
  start_on TEXT,
  due_on TEXT,
  status TEXT NOT NULL,
  phase TEXT NOT NULL,
  stopped_why TEXT,
  category TEXT NOT NULL,
  category_bit BIGINT NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id),
  FOREIGN KEY (region, case_id, goal_id) REFERENCES goal (region, case_id, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id),
  FOREIGN KEY (region, case_id, member_id) REFERENCES team_member (region, case_id, id),
  CHECK ((performer = 'professional') = (account_id IS NOT NULL)),
  CHECK ((performer = 'member') = (member_id IS NOT NULL))
) WITHOUT ROWID;
CREATE TABLE plan_question (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  action_id BLOB NOT NULL,
  words TEXT NOT NULL,
  how TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  recorded_by BLOB NOT NULL,
  answer TEXT,
  answered_at BIGINT,
  answered_by BLOB,
  PRIMARY KEY (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE plan_snapshot (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  plan_id BLOB NOT NULL,
  number BIGINT NOT NULL,
  contents TEXT NOT NULL,
  review_on TEXT,
  proposed_at BIGINT NOT NULL,
  proposed_by BLOB NOT NULL,
  agreed_at BIGINT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE plan_approval (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  plan_id BLOB NOT NULL,
  number BIGINT NOT NULL,
  party TEXT NOT NULL CHECK (party IN ('client', 'professional', 'member')),
  party_id BLOB NOT NULL,
  how TEXT NOT NULL,
  at BIGINT NOT NULL,
  recorded_by BLOB NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE plan_review (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  plan_id BLOB NOT NULL,
  held_on TEXT NOT NULL,
  called_by TEXT NOT NULL,
  rehabilitation TEXT NOT NULL,
  rehabilitation_why TEXT,
  next_on TEXT NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE plan_review_goal (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  review_id BLOB NOT NULL,
  goal_id BLOB NOT NULL,
  clients_view TEXT,
  rating BIGINT,
  professionals_view TEXT,
  PRIMARY KEY (region, case_id, review_id, goal_id),
  FOREIGN KEY (region, case_id, review_id) REFERENCES plan_review (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE case_closing (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('follow_up', 'closed', 'reopened')),
  reason TEXT,
  outcome TEXT,
  words TEXT,
  told_how TEXT,
  follow_up_on TEXT,
  at BIGINT NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE meeting (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  state TEXT NOT NULL,
  place TEXT NOT NULL,
  place_text TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  limits TEXT,
  step TEXT NOT NULL,
  shown BIGINT,
  hidden INTEGER NOT NULL,
  began_at BIGINT,
  ended_at BIGINT,
  ended_why TEXT,
  contact_by BLOB,
  contact_on TEXT,
  contacted_at BIGINT,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  CHECK (ends_at > starts_at),
  CHECK (state <> 'held' OR (began_at IS NOT NULL AND ended_at IS NOT NULL)),
  CHECK (state <> 'no_show' OR (contact_by IS NOT NULL AND contact_on IS NOT NULL))
) WITHOUT ROWID;
CREATE TABLE meeting_participant (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  meeting_id BLOB NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('client', 'professional', 'close_person')),
  arrival TEXT NOT NULL,
  account_id BLOB,
  member_id BLOB,
  org_id BLOB,
  name TEXT NOT NULL,
  about TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  invited_ground TEXT,
  invited_hears BIGINT,
  answer TEXT,
  present INTEGER NOT NULL,
  remote INTEGER NOT NULL,
  spoken_at BIGINT,
  spoken_by BLOB,
  door_ground TEXT,
  door_hears BIGINT,
  door_at BIGINT,
  heard BIGINT CHECK (heard BETWEEN 1 AND 5),
  PRIMARY KEY (region, case_id, meeting_id, id),
  FOREIGN KEY (region, case_id, meeting_id) REFERENCES meeting (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE meeting_matter (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  meeting_id BLOB NOT NULL,
  id BLOB NOT NULL,
  title TEXT NOT NULL,
  brought_by TEXT NOT NULL,
  category TEXT NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  author_name TEXT NOT NULL,
  PRIMARY KEY (region, case_id, meeting_id, id),
  FOREIGN KEY (region, case_id, meeting_id) REFERENCES meeting (region, case_id, id)
) WITHOUT ROWID;
CREATE TABLE meeting_decision (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  meeting_id BLOB NOT NULL,
  id BLOB NOT NULL,
  what TEXT NOT NULL,
  participant_id BLOB NOT NULL,
  due TEXT NOT NULL,
  action_id BLOB,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  author_name TEXT NOT NULL,
  agreed_at BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, meeting_id, id),
  FOREIGN KEY (region, case_id, meeting_id, participant_id) REFERENCES meeting_participant (region, case_id, meeting_id, id)
) WITHOUT ROWID;
CREATE TABLE meeting_minutes (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  meeting_id BLOB NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('clients_words', 'org_record')),
  controller_org BLOB NOT NULL,
  body TEXT,
  author_id BLOB NOT NULL,
  author_name TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, meeting_id, part, controller_org),
  FOREIGN KEY (region, case_id, meeting_id) REFERENCES meeting (region, case_id, id),
  CHECK (part <> 'clients_words' OR body IS NOT NULL)
) WITHOUT ROWID;
CREATE TABLE hearing (
  region BIGINT NOT NULL,
  case_id BLOB NOT NULL,
  id BLOB NOT NULL,
  heard_on TEXT NOT NULL,
  how TEXT NOT NULL,
  said TEXT NOT NULL,
  controller_org BLOB NOT NULL,
  author_id BLOB NOT NULL,
  author_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) WITHOUT ROWID;
CREATE TABLE provider (
  region BIGINT NOT NULL PRIMARY KEY,
  org_id BLOB NOT NULL,
  address_fi TEXT NOT NULL,
  address_sv TEXT NOT NULL,
  address_en TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  protection_phone TEXT NOT NULL,
  protection_email TEXT NOT NULL,
  hosting_fi TEXT NOT NULL,
  hosting_sv TEXT NOT NULL,
  hosting_en TEXT NOT NULL,
  FOREIGN KEY (region, org_id) REFERENCES organisation (region, id)
);
CREATE TABLE feedback (
  region BIGINT NOT NULL,
  id BLOB NOT NULL,
  subject TEXT NOT NULL,
  language TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  answer_due TEXT NOT NULL,
  good TEXT,
  bad TEXT,
  page TEXT,
  reach TEXT,
  handled_at BIGINT,
  handled_by BLOB,
  outcome TEXT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, handled_by) REFERENCES account (region, id),
  CHECK ((handled_at IS NULL) = (outcome IS NULL))
) WITHOUT ROWID;
CREATE UNIQUE INDEX account_sign_in ON account (sign_in_name) WHERE sign_in_name IS NOT NULL;
CREATE UNIQUE INDEX account_invitation ON account (invitation_hash) WHERE invitation_hash IS NOT NULL;
CREATE UNIQUE INDEX account_demo ON account (region, demo_key) WHERE demo_key IS NOT NULL;
CREATE INDEX account_person ON account (region, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX account_unit ON account (region, unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX session_account ON session (region, account_id);
CREATE INDEX person_name ON person (region, family_folded, given_folded, id);
CREATE UNIQUE INDEX person_code ON person (region, code_index) WHERE code_index IS NOT NULL;
CREATE INDEX contact_queue ON contact (region, unit_id, answer_due, id) WHERE state IN ('received', 'triaged');
CREATE INDEX contact_next ON contact (region, next_account, id);
CREATE UNIQUE INDEX case_number ON case_file (region, number);
CREATE INDEX case_person ON case_file (region, person_id);
CREATE UNIQUE INDEX one_active_manager ON case_manager (region, case_id) WHERE state = 'active';
CREATE UNIQUE INDEX one_proposed_manager ON case_manager (region, case_id) WHERE state = 'proposed';
CREATE INDEX manager_account ON case_manager (region, account_id, state, case_id);
CREATE INDEX member_account ON team_member (region, account_id, state, case_id) WHERE account_id IS NOT NULL;
CREATE UNIQUE INDEX one_active_consent ON consent (region, case_id) WHERE state = 'active' AND mode <> 'oral_single_contact';
CREATE INDEX trail_case ON trail (region, case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX service_token_service ON service_token (service_id);
CREATE INDEX message_waits ON message (region, case_id) WHERE from_client AND answered_at IS NULL;
CREATE INDEX contact_ended ON contact (region, ended_at) WHERE ended_at IS NOT NULL AND forgotten_at IS NULL;
CREATE UNIQUE INDEX contact_code ON contact (region, reply_code) WHERE reply_code IS NOT NULL;
CREATE INDEX contact_recorded ON contact (region, recorded_by, id) WHERE recorded_by IS NOT NULL;
CREATE INDEX team_notice_unread ON team_notice (region, account_id, id) WHERE read_at IS NULL;
CREATE UNIQUE INDEX one_live_plan ON plan (region, case_id) WHERE status NOT IN ('revoked', 'completed');
CREATE INDEX action_account ON plan_action (region, account_id, due_on, id) WHERE account_id IS NOT NULL;
CREATE UNIQUE INDEX one_open_question ON plan_question (region, case_id, action_id) WHERE answered_at IS NULL;
CREATE UNIQUE INDEX snapshot_number ON plan_snapshot (region, case_id, plan_id, number);
CREATE UNIQUE INDEX one_yes_a_version ON plan_approval (region, case_id, plan_id, party_id, number);
CREATE UNIQUE INDEX meeting_id ON meeting (region, id);
CREATE INDEX meeting_time ON meeting (region, case_id, starts_at, id);
CREATE INDEX meeting_contact ON meeting (region, contact_by, contact_on, id) WHERE contact_by IS NOT NULL AND contacted_at IS NULL;
CREATE UNIQUE INDEX meeting_participant_once ON meeting_participant (region, case_id, meeting_id, account_id) WHERE account_id IS NOT NULL;
CREATE INDEX meeting_participant_mine ON meeting_participant (region, account_id, starts_at, meeting_id) WHERE account_id IS NOT NULL;
CREATE INDEX contact_case ON contact (region, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX trail_contact ON trail (region, contact_id, id) WHERE contact_id IS NOT NULL;
CREATE INDEX trail_list ON trail (region, account_id, id) WHERE kind = 'list';
CREATE INDEX feedback_open ON feedback (region, answer_due, id) WHERE handled_at IS NULL;
CREATE INDEX feedback_handled ON feedback (region, handled_at) WHERE handled_at IS NOT NULL;
CREATE VIEW case_relation AS
SELECT region, case_id, account_id,
       CASE state WHEN 'active' THEN 'case_manager' WHEN 'proposed' THEN 'proposed_manager' ELSE 'previous_manager' END AS relation,
       until AS ended_at
  FROM case_manager WHERE state IN ('active', 'proposed', 'ended')
UNION ALL
SELECT region, case_id, account_id,
       CASE WHEN state <> 'active' THEN 'team_invited' WHEN seat = 'close' THEN 'close_person' ELSE 'team_member' END AS relation,
       NULL AS ended_at
  FROM team_member WHERE state IN ('invited', 'accepted', 'active') AND account_id IS NOT NULL
UNION ALL
SELECT region, case_id, account_id, 'convener' AS relation, NULL AS ended_at
  FROM team_member WHERE state = 'active' AND seat = 'convener' AND account_id IS NOT NULL
UNION ALL
SELECT f.region, f.id AS case_id, a.id AS account_id, 'client' AS relation, NULL AS ended_at
  FROM case_file f JOIN account a ON a.region = f.region AND a.person_id = f.person_id;
INSERT INTO migration (number,name,checksum) VALUES (1,'people','d77263c9d5f480829af13dadd5008bdf19235968dbc73579d98898b937ebf36d');
INSERT INTO migration (number,name,checksum) VALUES (2,'relations','21d558dd2904ebe9ff21e9df86c2ce620ed48498ffdad6d786ccc3e4cd0933b9');
INSERT INTO migration (number,name,checksum) VALUES (3,'trail','5661ff2da15dffa32d65506b9ecdbb23b8e760dbf62d0329e6a341447e7ed9bf');
INSERT INTO migration (number,name,checksum) VALUES (4,'pulse','284637d833ac6dee6413282d77b08d6ae39969a11a06ec6232730deff8353caa');
INSERT INTO migration (number,name,checksum) VALUES (20,'directory','bed010b3dce011cef32e2a280fca19c4dd215b45312b580853c1b99f0730786d');
INSERT INTO migration (number,name,checksum) VALUES (30,'casework','0c7cbae9906cee209952970420a8bdcba61a7be87c4fd07f3dfb84c6ed447d5e');
INSERT INTO migration (number,name,checksum) VALUES (31,'intake','78b07d6617e5801de3aaa7f3e9c7643d967322f178e3a9b5747537d1c74e9eaf');
INSERT INTO migration (number,name,checksum) VALUES (33,'team','5a2e93dbdce7be36a973862eea9108afead65f525db8d0120ecd799109754081');
INSERT INTO migration (number,name,checksum) VALUES (34,'plan','f51f6ff95b4a3e2b59e427320ceb7789a60786b2212f34d064e6e90cf64bcae9');
INSERT INTO migration (number,name,checksum) VALUES (35,'meeting','00f9b7ff0b90d017d1fe5c6f08830b9febbb39051cd683352766389b5d3a0ed4');
INSERT INTO migration (number,name,checksum) VALUES (38,'looks','6b18063f6395d8df5f9d61286ec3ba54a381bb242fd94c00cfaee7e3c99c9240');
INSERT INTO migration (number,name,checksum) VALUES (45,'about','217d30aa19417d8e346d33564fead98179b9adf631e343a21dc29e3764161ed6');
INSERT INTO region (id,code,name_fi,name_sv,name_en,demo) VALUES (1,'15','Keski-Suomi','Mellersta Finland','Central Finland',1);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,X'01a202e3a3a07001840ea9b9f77ed335','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Wellbeing services county of Central Finland','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,X'01a202e3a3a0700595c2391df0b9b0c0','employment_authority','Jyväskylän ja Muuramen työllisyysalue','Jyväskylä-Muurame sysselsättningsområde','Jyväskylä–Muurame employment area','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,X'01a202e3a3a0700786d06a9b0a60a8d9','kela','Kela','FPA','Kela','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,X'01a202e3a3a07009828c50428a3a57f2','ngo','Suvannon klubitalo ry','Suvannon klubitalo rf','Suvanto clubhouse association','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,X'01a202e3a3a0700bbce86744d938ce8e','rehab_provider','Kuntoutus Aalto','Rehabilitering Aalto','Aalto Rehabilitation','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,X'01a202e3a3a0700da186d199aeaef809','employment_authority','Pohjoisen Keski-Suomen työllisyysalue','Norra Mellersta Finlands sysselsättningsområde','Employment area of northern Central Finland','2025-01-01',NULL,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a07002812df30b91edf923',X'01a202e3a3a07001840ea9b9f77ed335','initial_service','Alkupalvelu','Inledande service','Initial service','0140000100',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a070039d3fcc0886f80fbf',X'01a202e3a3a07001840ea9b9f77ed335','office','Työkyvyn tuki','Stöd för arbetsförmågan','Work ability support','0140000001',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a07004ad2ad495fc2174a8',X'01a202e3a3a07001840ea9b9f77ed335','office','Kantolan terveysasema','Kantola hälsostation','Kantola health centre','0140000002',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a07006a76973f9771f2ea3',X'01a202e3a3a0700595c2391df0b9b0c0','office','Työllisyyspalvelut, Jyväskylä','Sysselsättningstjänster, Jyväskylä','Employment services, Jyväskylä','0140000003',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a07008ab28dec4906547f0',X'01a202e3a3a0700786d06a9b0a60a8d9','office','Kelan palvelut, Keski-Suomi','FPA:s tjänster, Mellersta Finland','Kela services, Central Finland','0140000004',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a0700a979c941ccea84230',X'01a202e3a3a07009828c50428a3a57f2','office','Klubitalo','Klubbhuset','Clubhouse','0140000005',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a0700c8e18e3a65e4cf59e',X'01a202e3a3a0700bbce86744d938ce8e','office','Fysioterapia','Fysioterapi','Physiotherapy','0140000006',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,X'01a202e3a3a0700e9b3e84333fe955c3',X'01a202e3a3a0700da186d199aeaef809','office','Työllisyyspalvelut, Äänekoski','Sysselsättningstjänster, Äänekoski','Employment services, Äänekoski','0140000007',0,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a1fdbd47a07001bac42f356962bd77','client','active','Timo Koskela','',NULL,NULL,'fi',NULL,NULL,X'01a0e27f83a07002b750cc1bad9a7954',0,'timo',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a0700195872c20f6c655c5','professional','active','Maija Lehtonen','työkykykoordinaattori','0140000001',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a070039d3fcc0886f80fbf',NULL,22,'maija',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a07002a8786229e8ab8e48','professional','active','Riikka Ojala','palveluohjaaja','0140000101',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002812df30b91edf923',NULL,7,'riikka',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a07003825f86bcb116dc57','professional','active','Antero Vuori','sosiaaliohjaaja','0140000102',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002812df30b91edf923',NULL,7,'antero',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a070049abc1aff2f6756f2','professional','active','Jari Niemi','omavalmentaja','0140000003',NULL,'fi',X'01a202e3a3a0700595c2391df0b9b0c0',X'01a202e3a3a07006a76973f9771f2ea3',NULL,6,'jari',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a0700599d1236f34e99e3d','professional','active','Outi Salmela','palveluasiantuntija','0140000004',NULL,'fi',X'01a202e3a3a0700786d06a9b0a60a8d9',X'01a202e3a3a07008ab28dec4906547f0',NULL,4,'outi',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a07006b452e34bbc5c31c1','professional','active','Pekka Aho','lääkäri','0140000002',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07004ad2ad495fc2174a8',NULL,12,'pekka',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a07007a53866c1ce50bcd7','professional','active','Hanna Mäki','valmentaja','0140000005',NULL,'fi',X'01a202e3a3a07009828c50428a3a57f2',X'01a202e3a3a0700a979c941ccea84230',NULL,4,'hanna',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a070089df6ef041e4baf8e','professional','active','Essi Rantala','fysioterapeutti','0140000006',NULL,'fi',X'01a202e3a3a0700bbce86744d938ce8e',X'01a202e3a3a0700c8e18e3a65e4cf59e',NULL,4,'essi',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a070099ac853c21270e821','professional','active','Sirpa Kallio','palveluesihenkilö','0140000008',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a070039d3fcc0886f80fbf',NULL,32,'sirpa',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a0700a8f34f9f2d8c67707','professional','active','Niina Harju','verkostojohtaja','0140000009',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a070039d3fcc0886f80fbf',NULL,64,'niina',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a0700ba121691b8b172d33','professional','active','Tarja Virta','tietosuojavastaava','0140000010',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a070039d3fcc0886f80fbf',NULL,512,'tarja',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a0700c8aa20ef3a1372105','professional','active','Kaisa Laine','pääkäyttäjä','0140000011',NULL,'fi',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a070039d3fcc0886f80fbf',NULL,2304,'kaisa',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a0700dbfe31d7197769f59','professional','active','Veera Oksanen','omavalmentaja','0140000007',NULL,'fi',X'01a202e3a3a0700da186d199aeaef809',X'01a202e3a3a0700e9b3e84333fe955c3',NULL,6,'veera',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,X'01a202e3a3a0700eb3398001bc8c2ae9','professional','active','Tuula Kangas','työkykyneuvoja','0140000012',NULL,'fi',X'01a202e3a3a0700786d06a9b0a60a8d9',X'01a202e3a3a07008ab28dec4906547f0',NULL,6,'tuula',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO person (region,id,first_case_id,given,family,family_folded,given_folded,birth_date,municipality,language,interpreter,phone,email,reach_note,protected_address,code_index,created_at,version) VALUES (1,X'01a0e27f83a07002b750cc1bad9a7954',X'01a0e27f83a0700184e10bdfb8ee849b','Timo','Koskela','koskela','timo',NULL,'179','fi',NULL,'0500000012',NULL,NULL,0,NULL,1790506402720536,1);
INSERT INTO contact (region,id,unit_id,channel,state,received_at,answer_due,answered_at,name,phone,municipality,language,reply_by,said,recorded_by,sender_org,client_agreed,reply_code,person_id,case_id,next_step,next_account,next_due,version,promised,answer,to_sender,pair_account,earlier_contact,ended_at,forgotten_at) VALUES (1,X'01a202e3a3a07001ba9779e446c9209a',X'01a202e3a3a07002812df30b91edf923','phone','triaged',1795344802720536,1795521600000000,1795344802720536,'Marika Aalto','0500000031',NULL,'fi','call','Keikkatyö on loppunut ja voimat myös. Haluaisi selvittää, mihin kuntoutukseen voisi päästä.',X'01a202e3a3a07002a8786229e8ab8e48',NULL,NULL,NULL,NULL,NULL,'Otamme sinuun yhteyttä',X'01a202e3a3a07002a8786229e8ab8e48',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO case_file (region,id,number,person_id,controller_org,unit_id,stage,paused_from,paused_until,track,opened_at,stage_at,next_event_on,next_event,review_on,follow_up_on,close_reason,close_outcome,closed_at,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b','A-1001',X'01a0e27f83a07002b750cc1bad9a7954',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002812df30b91edf923','planning',NULL,NULL,'org_only',1790506402720536,1791381202720536,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO case_manager (region,case_id,id,account_id,org_id,kind,state,reason,end_reason,substitute_id,proposed_at,proposed_by,answered_at,since,until,told_at,told_how,acknowledged_at,acknowledged_how) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0e27f83a07003a07b8e243c4923f9',X'01a202e3a3a07002a8786229e8ab8e48',X'01a202e3a3a07001840ea9b9f77ed335','interim','ended',NULL,'accepted',NULL,NULL,NULL,NULL,1790506402720536,1791032002720536,1790506402720536,'in_person',NULL,NULL);
INSERT INTO case_manager (region,case_id,id,account_id,org_id,kind,state,reason,end_reason,substitute_id,proposed_at,proposed_by,answered_at,since,until,told_at,told_how,acknowledged_at,acknowledged_how) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a101d388a07001aa855f11a12a253c',X'01a202e3a3a0700195872c20f6c655c5',X'01a202e3a3a07001840ea9b9f77ed335','permanent','active','Sopii asiakkaan tilanteeseen ja on tavattavissa lähellä.',NULL,NULL,1791032002720536,X'01a202e3a3a07002a8786229e8ab8e48',1791032002720536,1791032002720536,NULL,1791032002720536,'phone',1791032002720536,'phone');
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf2070019a4b34f7f966f32f',X'01a202e3a3a070049abc1aff2f6756f2',X'01a202e3a3a0700595c2391df0b9b0c0','Jari Niemi','omavalmentaja','member','Työ, joka sopii Timolle','active',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf20700286ff0ffc779396cc',X'01a202e3a3a07006b452e34bbc5c31c1',X'01a202e3a3a07001840ea9b9f77ed335','Pekka Aho','lääkäri','doctor','Mitä selkä kestää','active',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf2070039034c27265269a74',X'01a202e3a3a070089df6ef041e4baf8e',X'01a202e3a3a0700bbce86744d938ce8e','Essi Rantala','fysioterapeutti','member','Fysioterapia','active',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207004a06efe9011375af2',X'01a202e3a3a0700599d1236f34e99e3d',X'01a202e3a3a0700786d06a9b0a60a8d9','Outi Salmela','palveluasiantuntija','member','Toimeentulo kuntoutuksen ajan','active',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207005be9ca6bbf366b597',X'01a202e3a3a07007a53866c1ce50bcd7',X'01a202e3a3a07009828c50428a3a57f2','Hanna Mäki','valmentaja','member','Tekemistä ja ihmisiä viikkoon','invited',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',NULL,NULL,NULL,3);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207006a0ddfdddb1f3c008',NULL,NULL,'Ville Koskela','veli','close','veli','invited',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48',NULL,NULL,NULL,3);
INSERT INTO consent (region,case_id,id,number,state,mode,giver,identified_how,informed,kept_where,purpose,purpose_text,text_version,language,valid_from,valid_until,recorded_by,recorded_at,given_at,ended_at,ended_how,superseded_by) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207001a2ce1f0eec455fd6',1,'active','paper_signed','client','document_seen',15,'Alkupalvelun lukittu kaappi','joint_support',NULL,'1','fi','2026-09-30','2027-09-30',X'01a202e3a3a07002a8786229e8ab8e48',1790769202720536,1790769202720536,NULL,NULL,NULL);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207001a2ce1f0eec455fd6',X'01a202e3a3a07001840ea9b9f77ed335',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207001a2ce1f0eec455fd6',X'01a202e3a3a0700595c2391df0b9b0c0',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207001a2ce1f0eec455fd6',X'01a202e3a3a0700786d06a9b0a60a8d9',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207001a2ce1f0eec455fd6',X'01a202e3a3a07009828c50428a3a57f2',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207001a2ce1f0eec455fd6',X'01a202e3a3a0700bbce86744d938ce8e',4095,4095);
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0e27f83a07723ad3fef9763a72656',1790506402720536,X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',X'01a202e3a3a07001840ea9b9f77ed335','change','advance_stage','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0e27f83a0791aa715f20367e3f400',1790506402720536,X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',X'01a202e3a3a07001840ea9b9f77ed335','change','raise_support','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0f2298620748abc74620eb6dd87ad',1790769202720536,X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',X'01a202e3a3a07001840ea9b9f77ed335','change','advance_stage','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0f22986207c0e92bf4b4fc8e0dd50',1790769202720536,X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',X'01a202e3a3a07001840ea9b9f77ed335','change','record_consent','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0f7bdbf20717eb279bb0952ad943a',1790862802720536,X'01a202e3a3a070089df6ef041e4baf8e','Essi Rantala',X'01a202e3a3a0700bbce86744d938ce8e','change','answer_invitation','team_invited',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0f7bdbf2072ba9d0e032f43253815',1790862802720536,X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',X'01a202e3a3a07001840ea9b9f77ed335','change','compose_team','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0f7bdbf20773f81cb7131dfe02918',1790862802720536,X'01a202e3a3a07006b452e34bbc5c31c1','Pekka Aho',X'01a202e3a3a07001840ea9b9f77ed335','change','answer_invitation','team_invited',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0f7bdbf207af790163ffec53861c3',1790862802720536,X'01a202e3a3a070049abc1aff2f6756f2','Jari Niemi',X'01a202e3a3a0700595c2391df0b9b0c0','change','answer_invitation','team_invited',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a0f7bdbf207f4b9b0482591569fa2f',1790862802720536,X'01a202e3a3a0700599d1236f34e99e3d','Outi Salmela',X'01a202e3a3a0700786d06a9b0a60a8d9','change','answer_invitation','team_invited',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a101d388a0726480442b3ef90b568f',1791032002720536,X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',X'01a202e3a3a07001840ea9b9f77ed335','change','tell_manager','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a101d388a073f5b831ef7d7db675fe',1791032002720536,X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',X'01a202e3a3a07001840ea9b9f77ed335','change','answer_manager_proposal','proposed_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a101d388a0788d938111483b4155b8',1791032002720536,X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',X'01a202e3a3a07001840ea9b9f77ed335','change','propose_manager','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a116a3e7207c4681f970096d214ef1',1791381202720536,X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',X'01a202e3a3a07001840ea9b9f77ed335','change','run_meeting','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a116a3e7207fdd89c64c468d709517',1791381202720536,X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',X'01a202e3a3a07001840ea9b9f77ed335','change','advance_stage','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a120b9b0a0727d825e83a08fe7cd0f',1791550402720536,X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',X'01a202e3a3a07001840ea9b9f77ed335','change','write_plan','case_manager','own_register',NULL,128,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a1264de9a07154b91f02482f63c0b8',1791644002720536,X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',X'01a202e3a3a07001840ea9b9f77ed335','change','propose_plan','case_manager','own_register',NULL,128,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a1fdbd47a07e71b502a99053cae86d',1795258402720536,X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',X'01a202e3a3a07001840ea9b9f77ed335','change','arrange_meeting','case_manager',NULL,NULL,0,X'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,X'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,X'01a202e3a3a0709187a6f8ad189dfdee',1795344802720536,X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',X'01a202e3a3a07001840ea9b9f77ed335','change','read_contact',NULL,NULL,NULL,0,NULL,X'01a202e3a3a07001ba9779e446c9209a',NULL,X'00000000000000000000000000000000');
INSERT INTO service (region,id,source,source_key,digest,provider_kind,provider_fi,provider_sv,provider_en,org_id,places,codes,cost,languages,referral_needed,last_checked,first_language) VALUES (1,X'0079bebc9ca28417b866144d22fb8938','ptv_base','SOTE-0010 wellbeing_county:15',X'61af2dc5e2a2dac6d648e459914f2003616729075cc5787fa449abe8a2a11240','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Central Finland wellbeing services county',NULL,'wellbeing_county:15','P5.17
KR1','not_stated','',0,'2022-06-01','fi');
INSERT INTO service (region,id,source,source_key,digest,provider_kind,provider_fi,provider_sv,provider_en,org_id,places,codes,cost,languages,referral_needed,last_checked,first_language) VALUES (1,X'005ac3f9085288d89f33eafb4955d6d2','ptv_base','SOTE-0019 wellbeing_county:15',X'7e57590a509dd31629a8c7def2cf3bcf77aca4e5b73452648320e0519a25cf82','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Central Finland wellbeing services county',NULL,'wellbeing_county:15','P4.13
P4.11
KR1','not_stated','',0,'2022-06-01','fi');
INSERT INTO service (region,id,source,source_key,digest,provider_kind,provider_fi,provider_sv,provider_en,org_id,places,codes,cost,languages,referral_needed,last_checked,first_language) VALUES (1,X'049f972fb1258e849ce5e37685c1fa13','ptv_base','SOTE-0057 wellbeing_county:15',X'a5b581c15c033992079eb39fdca04727c27516aa33d174414b0fc9e346b25c1b','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Central Finland wellbeing services county',NULL,'wellbeing_county:15','P15.3
KR1','not_stated','',0,'2022-06-01','fi');
INSERT INTO service_text (service_id,language,sort_key,name,other_names,summary,description,how_to_start,conditions,cost,keywords) VALUES (X'0079bebc9ca28417b866144d22fb8938','fi','potilasasiamies','Potilasasiamies','','Potilasasiamies neuvoo terveydenhuollon potilaita näiden asemasta ja oikeuksista. Hän auttaa mm. muistutuksen tekemisessä. Palvelu on maksutonta.','Potilasasiamies neuvoo terveydenhuollon potilaita näiden asemasta ja oikeuksista. Jos potilas on tyytymätön saamaansa hoitoon tai kohteluun, potilasasiamies avustaa potilasta tekemään muistutuksen kunnan terveydenhuollosta vastaavalle johtajalle.

Potilasasiamies neuvoo potilasta myös tilanteissa, joissa terveydenhuollon henkilöstön toiminta antaa aiheen rikos- tai kurinpitomenettelyyn. Potilasasiamies opastaa, miten asia saatetaan vireille toimivaltaisessa viranomaisessa tai toimielimessä. Hän auttaa myös hakemaan korvauksia potilasvahinkovakuutuksesta.

Potilasasiamies voi olla kunnan oma tai usean kunnan yhteinen.','','','','Potilasasiamiehet');
INSERT INTO service_text (service_id,language,sort_key,name,other_names,summary,description,how_to_start,conditions,cost,keywords) VALUES (X'005ac3f9085288d89f33eafb4955d6d2','fi','maahanmuuttajien0palveluohjaus','Maahanmuuttajien palveluohjaus','','Kunta tarjoaa maahanmuuttajille neuvontaa mm. kotoutumiseen, terveys- ja sosiaalipalveluihin, asumiseen, opiskeluun ja työhön liittyvissä asioissa.','Kunta tarjoaa maahanmuuttajille neuvontaa kotoutumiseen, terveys- ja sosiaalipalveluihin, asumiseen, talouteen ja toimeentuloon, opiskeluun ja työhön liittyvissä asioissa. Neuvojat kertovat, mitä palveluita on tarjolla, miten niihin hakeudutaan ja mitä niiden käyttö edellyttää. He opastavat myös muiden kuin kunnan tuottamien palveluiden pariin.

Maahanmuuttajat voivat saada palveluohjausta esimerkiksi puhelimitse tai asioimalla palvelupisteessä. Neuvojat eivät tee palveluihin liittyviä päätöksiä.','','','','palveluohjaus
maahanmuuttajat');
INSERT INTO service_text (service_id,language,sort_key,name,other_names,summary,description,how_to_start,conditions,cost,keywords) VALUES (X'049f972fb1258e849ce5e37685c1fa13','fi','sosiaalinen0luototus','Sosiaalinen luototus','','Sosiaalinen luototus on kunnan järjestämää lainanantoa. Sen tarkoituksena on ehkäistä taloudellista syrjäytymistä ja edistää itsenäistä selviämistä.','Sosiaalinen luototus on sosiaalihuoltoon kuuluvaa lainanantoa, jonka tarkoituksena on ehkäistä taloudellista syrjäytymistä ja ylivelkaantumista sekä edistää henkilön ja perheen itsenäistä suoriutumista.

Kunta voi järjestää sosiaalista luototusta päättämässään laajuudessa. Luotto voidaan perustellusta syystä myöntää henkilölle, jolla ei ole pienituloisuutensa ja vähävaraisuutensa vuoksi muulla tavoin mahdollisuutta saada luottoa kohtuullisin ehdoin ja jolla on kyky suoriutua luoton takaisinmaksusta.
Luottoa harkittaessa otetaan huomioon hakijan tulot ja menot, varat, velat ja ansaintamahdollisuudet. Sosiaalisista luotoista vastaa kunnan sosiaalitoimi.','','','','sosiaalinen luototus');
INSERT INTO service_area (service_id,place) VALUES (X'005ac3f9085288d89f33eafb4955d6d2','wellbeing_county:15');
INSERT INTO service_area (service_id,place) VALUES (X'0079bebc9ca28417b866144d22fb8938','wellbeing_county:15');
INSERT INTO service_area (service_id,place) VALUES (X'049f972fb1258e849ce5e37685c1fa13','wellbeing_county:15');
INSERT INTO service_token (token,service_id,weight) VALUES ('advisory',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('advisory',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('aiheen',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('ansaintamahdollisuudet',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('antaa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('asemasta',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('asia',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('asioimalla',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('asioissa',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('asumiseen',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('auttaa',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('avustaa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('being',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('care',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('central',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('central',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('central',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('citizens',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('citizens',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('citizens',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('county',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('county',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('county',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('credit',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('edellyttaa',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('edistaa',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('ehdoin',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('ehkaista',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('eivat',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('ekonomi',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('esimerkiksi',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('finance',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('finansiering',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('finland',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finland',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finland',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finlands',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finlands',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finlands',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('funding',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('guidance',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('guidance',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('hakemaan',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('hakeudutaan',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('hakijan',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('halso',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('halsovardens',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('handledningstjanster',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('handledningstjanster',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('harkittaessa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('he',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('health',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('henkilolle',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('henkilon',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('henkiloston',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('history',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('hoito',X'0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('hoitoon',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('huomioon',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvoinnin',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvointialue',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvointialue',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvointialue',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('integration',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('itsenaista',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('jarjestaa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('jarjestamaa',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('johtajalle',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('joissa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('jolla',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('jonka',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kansalaiset',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kansalaiset',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kansalaiset',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kaytto',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kertovat',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('keski',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('keski',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('keski',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('kohteluun',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kohtuullisin',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('korvauksia',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kotouttaminen',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kotoutumiseen',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('kredituppgifter',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kuin',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunnan',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunnan',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunnan',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunta',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunta',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kurinpitomenettelyyn',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kuuluvaa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kyky',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('laajuudessa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('lainanantoa',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('lainat',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('lan',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('liittyvia',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('liittyvissa',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('loans',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('luotoista',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luoton',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luototus',X'049f972fb1258e849ce5e37685c1fa13',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('luototusta',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luotto',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luottoa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luottotiedot',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('maahanmuuttajat',X'005ac3f9085288d89f33eafb4955d6d2',10);
INSERT INTO service_token (token,service_id,weight) VALUES ('maahanmuuttajien',X'005ac3f9085288d89f33eafb4955d6d2',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('maahanmuuttajille',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('mahdollisuutta',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('maksutonta',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('medborgare',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('medborgare',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('medborgare',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('medical',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('mellersta',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('mellersta',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('mellersta',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('menot',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('mm',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('mm',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('muiden',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('muistutuksen',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('muulla',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('myontaa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('naiden',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('naring',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvojat',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvonta',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvonta',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvontaa',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvoo',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('niiden',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('niihin',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('nutrition',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjaus',X'005ac3f9085288d89f33eafb4955d6d2',12);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjauspalvelut',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjauspalvelut',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjausta',X'005ac3f9085288d89f33eafb4955d6d2',1);
INSERT INTO service_token (token,service_id,weight) VALUES ('oikeuksista',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('ole',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('olla',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('oma',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('opastaa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('opastavat',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('opiskeluun',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('otetaan',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('paatoksia',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('paattamassaan',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelu',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluiden',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluihin',X'005ac3f9085288d89f33eafb4955d6d2',3);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluita',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelujen',X'005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluohjaus',X'005ac3f9085288d89f33eafb4955d6d2',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluohjausta',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelupisteessa',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelut',X'005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelut',X'0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('pariin',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('perheen',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('perustellusta',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('pienituloisuutensa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilaita',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilas',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasasiamiehet',X'0079bebc9ca28417b866144d22fb8938',10);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasasiamies',X'0079bebc9ca28417b866144d22fb8938',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasta',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasvahinkovakuutuksesta',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('privat',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('private',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('puhelimitse',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('radgivnings',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('radgivnings',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('rahoitus',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ravitsemus',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('rikos',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saada',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saada',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saamaansa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saatetaan',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sairaanhoito',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('selviamista',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('service',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('services',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('services',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('services',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('sjukvard',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('social',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('socialtjanster',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('socialtjansternas',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalihuoltoon',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalinen',X'049f972fb1258e849ce5e37685c1fa13',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalipalveluihin',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalipalvelujen',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalipalvelut',X'005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalisista',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalista',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalitoimi',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('suomen',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('suomen',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('suomen',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('suoriutua',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('suoriutumista',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('syrjaytymista',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('syysta',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('takaisinmaksusta',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('taloudellista',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('talous',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('talouteen',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tarjoaa',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tarjolla',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tarkoituksena',X'049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tavoin',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tee',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tekemaan',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tekemisessa',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveyden',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveydenhuollon',X'0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveydenhuollosta',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveydenhuolto',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveys',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tilanteissa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tjanster',X'005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('tjanster',X'0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('tjansternas',X'005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('toimeentuloon',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('toimielimessa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('toiminta',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('toimivaltaisessa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tulot',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tuottamien',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tyohon',X'005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tyytymaton',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('usean',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vahavaraisuutensa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('valfardsomrade',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('valfardsomrade',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('valfardsomrade',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('varat',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vard',X'0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('vardens',X'0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('vastaa',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vastaavalle',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('velat',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('viranomaisessa',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vireille',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('voidaan',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('voivat',X'005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vuoksi',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('well',X'0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('wellbeing',X'005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('wellbeing',X'0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('wellbeing',X'049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('yhteinen',X'0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('yksityinen',X'049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ylivelkaantumista',X'049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO case_talk (region,case_id,id,talked_on,account_id,answer,ask_again_on) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0e27f83a070048e3b97611241225e','2026-09-27',X'01a202e3a3a07002a8786229e8ab8e48','wants_help',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0e27f83a070018f8d4bc0dd96da57',1790506402720536,'stage_moved','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','assessing');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0e27f83a07005ae497896a17a232f',1790506402720536,'opened','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0e27f83a07006a0b8add2a80164cb',1790506402720536,'manager_told','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0e27f83a07007884d1fc794d8f11c',1790506402720536,'own_words_written','plan',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207001b37ecf68830ee111',1790769202720536,'stage_moved','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','team_forming');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f22986207002b147f155221530c0',1790769202720536,'consent_given','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf20700199e4e5f414e48419',1790862802720536,'member_joined','contact_basic',X'01a202e3a3a0700595c2391df0b9b0c0',X'01a202e3a3a070049abc1aff2f6756f2','Jari Niemi','Jari Niemi');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf2070019a79d2e9bfcd0522',1790862802720536,'member_joined','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07006b452e34bbc5c31c1','Pekka Aho','Pekka Aho');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207001b253bcda348a3f9d',1790862802720536,'member_joined','contact_basic',X'01a202e3a3a0700786d06a9b0a60a8d9',X'01a202e3a3a0700599d1236f34e99e3d','Outi Salmela','Outi Salmela');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207001b2b5ed80b7b75189',1790862802720536,'member_joined','contact_basic',X'01a202e3a3a0700bbce86744d938ce8e',X'01a202e3a3a070089df6ef041e4baf8e','Essi Rantala','Essi Rantala');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207007ba97c50642759238',1790862802720536,'member_invited','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Jari Niemi');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207008957991c5eb89944d',1790862802720536,'member_invited','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Pekka Aho');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf207009a81b07020f615068',1790862802720536,'member_invited','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Essi Rantala');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf20700a9055784af236f44d',1790862802720536,'member_invited','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Outi Salmela');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf20700baa2160c9ef6966b3',1790862802720536,'member_invited','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Hanna Mäki');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a0f7bdbf20700c8d08f567297bc4ea',1790862802720536,'member_invited','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Ville Koskela');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a101d388a0700191ba6cdf949b7634',1791032002720536,'manager_changed','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','Maija Lehtonen');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a101d388a07001b6a836d99b445d8a',1791032002720536,'manager_told','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a101d388a070028f8ad2332c5131b1',1791032002720536,'manager_proposed','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Maija Lehtonen');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a101d388a070029f88090801521d29',1791032002720536,'manager_acknowledged','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a116a3e7207001a4c0fb727fa330bb',1791381202720536,'stage_moved','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','joint_meeting');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a116a3e72070029bf418cf86b5e112',1791381202720536,'client_heard','meetings',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a116a3e7207003976fe1c97690bb8d',1791381202720536,'stage_moved','contact_basic',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','planning');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a1264de9a07003894df0a6caa959e0',1791644002720536,'plan_proposed','plan',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a1fdbd47a070048c0973b01cb9e26b',1795258402720536,'meeting_arranged','meetings',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO statement (region,case_id,field,author_role,controller_org,version,category,account_id,account_name,written_at,body) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b','what_matters','client',X'01a202e3a3a07001840ea9b9f77ed335',1,'plan',X'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',1790506402720536,'Haluan tehdä töitä, joita selkäni kestää. Puun kanssa olen aina viihtynyt.');
INSERT INTO screening (region,contact_id,id,asked_by,org_id,question_set,working_life,situation,health_check,asked_at) VALUES (1,X'01a202e3a3a07001ba9779e446c9209a',X'01a202e3a3a07002a0a9715f91b38368',X'01a202e3a3a07002a8786229e8ab8e48',X'01a202e3a3a07001840ea9b9f77ed335','sampoharju_v1','not_in_work','neither','not_done',1795344802720536);
INSERT INTO raising (region,contact_id,id,raised_by,org_id,talked_on,answer,ask_again,words,recorded_at) VALUES (1,X'01a202e3a3a07001ba9779e446c9209a',X'01a202e3a3a07003b215416dab99b7fb',X'01a202e3a3a07002a8786229e8ab8e48',X'01a202e3a3a07001840ea9b9f77ed335','2026-11-22','wants_help',NULL,'Haluan ensin levätä ja sitten katsoa, mitä jaksan.',1795344802720536);
INSERT INTO front_door (region,unit_id,language,call_hours,place,visit_hours,way_in) VALUES (1,X'01a202e3a3a07002812df30b91edf923','fi','arkisin kello 9–15','Kantolan terveysasema','ti ja to kello 12–16','Esimerkkikatu 1, Jyväskylä. Ovi B, 1. kerros. Esteetön. Voit ottaa ystävän mukaan.');
INSERT INTO front_door (region,unit_id,language,call_hours,place,visit_hours,way_in) VALUES (1,X'01a202e3a3a07002812df30b91edf923','sv','vardagar klockan 9–15','Kantola hälsostation','ti och to klockan 12–16','Exempelgatan 1, Jyväskylä. Dörr B, 1 våningen. Tillgängligt. Du kan ta med en vän.');
INSERT INTO front_door (region,unit_id,language,call_hours,place,visit_hours,way_in) VALUES (1,X'01a202e3a3a07002812df30b91edf923','en','weekdays 9:00–15:00','Kantola health centre','Tue and Thu 12:00–16:00','Esimerkkikatu 1, Jyväskylä. Door B, ground floor. Step-free. You can bring a friend.');
INSERT INTO plan (region,case_id,id,kind,status,asked,agreed,direction,review_on,review_called,started_at,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700291dde06782dda4f8','work_ability','proposed',1,NULL,NULL,'2027-01-09',NULL,1791550402720536,X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',15);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700183e270eeed81a30b',X'01a120b9b0a0700291dde06782dda4f8',NULL,1,'Teen työtä, jota selkäni kestää','Teen työtä, jota selkäni kestää','testing_work_ability',NULL,'open',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a07007ba01e0fc53787555',X'01a120b9b0a0700291dde06782dda4f8',NULL,3,'Rahat riittävät kuukauden loppuun','Rahat riittävät kuukauden loppuun','money',NULL,'open',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700ba431f3b210031ca9',X'01a120b9b0a0700291dde06782dda4f8',NULL,5,'Nukun paremmin ja näen ihmisiä','Nukun paremmin ja näen ihmisiä','other',NULL,'open',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a07003aa5125b3e2755d3d',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a0700183e270eeed81a30b',2,NULL,'Tiedän, mihin selkäni pystyy','testing_work_ability',NULL,'open',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700898f77dc42d947de5',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a07007ba01e0fc53787555',4,NULL,'Toimeentulo on selvä kuntoutuksen ajan','money',NULL,'open',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700ca5471cc9463796e8',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a0700ba431f3b210031ca9',6,NULL,'Viikossa on kaksi menoa','other',NULL,'open',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700499a880e8c0833753',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a07003aa5125b3e2755d3d',1,'Työkyvyn arvio',NULL,NULL,'professional',X'01a202e3a3a07006b452e34bbc5c31c1',NULL,X'01a202e3a3a07001840ea9b9f77ed335',NULL,NULL,'2026-12-02','2026-12-06','proposed','planned',NULL,'plan',128,X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a070058ad8e84dde4ab9f3',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a07003aa5125b3e2755d3d',2,'Fysioterapia, 6 kertaa',NULL,NULL,'professional',X'01a202e3a3a070089df6ef041e4baf8e',NULL,X'01a202e3a3a0700bbce86744d938ce8e',NULL,NULL,'2026-12-12','2027-01-25','proposed','planned',NULL,'plan',128,X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a07006a75160d029ef5ba1',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a07003aa5125b3e2755d3d',3,'Työkokeilu entisöintipajalla, 3 päivää viikossa',NULL,NULL,'professional',X'01a202e3a3a070049abc1aff2f6756f2',NULL,X'01a202e3a3a0700595c2391df0b9b0c0',NULL,NULL,'2026-12-24','2027-02-22','proposed','planned',NULL,'plan',128,X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a07009ad4b7a8e3075147e',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a0700898f77dc42d947de5',4,'Kuntoutusrahan hakemus',NULL,NULL,'professional',X'01a202e3a3a0700599d1236f34e99e3d',NULL,X'01a202e3a3a0700786d06a9b0a60a8d9',NULL,NULL,'2026-11-15','2026-12-11','proposed','planned',NULL,'plan',128,X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700abecb9e2882fcd1ef',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a0700898f77dc42d947de5',5,'Kuukauden menot yhdessä',NULL,NULL,'professional',X'01a202e3a3a0700195872c20f6c655c5',NULL,X'01a202e3a3a07001840ea9b9f77ed335',NULL,NULL,'2026-12-07','2026-12-14','accepted','planned',NULL,'plan',128,X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a120b9b0a0700d97b981ea5f81dccb',X'01a120b9b0a0700291dde06782dda4f8',X'01a120b9b0a0700ca5471cc9463796e8',6,'Kirjaan kahden viikon ajan, miten nukun',NULL,NULL,'client',NULL,NULL,NULL,NULL,NULL,'2026-11-22','2026-12-06','proposed','planned',NULL,'plan',128,X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_snapshot (region,case_id,id,plan_id,number,contents,review_on,proposed_at,proposed_by,agreed_at) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a1264de9a07001b792718cf8fd8643',X'01a120b9b0a0700291dde06782dda4f8',1,'{"number":1,"sheet":{"direction":null,"review":"2027-01-09","goals":[{"id":"01a120b9b0a0700183e270eeed81a30b","own_words":"Teen työtä, jota selkäni kestää","title":"Teen työtä, jota selkäni kestää","domain":"testing_work_ability","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[],"subs":[{"id":"01a120b9b0a07003aa5125b3e2755d3d","own_words":null,"title":"Tiedän, mihin selkäni pystyy","domain":"testing_work_ability","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[{"id":"01a120b9b0a0700499a880e8c0833753","goal":"01a120b9b0a07003aa5125b3e2755d3d","what":"Työkyvyn arvio","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a07006b452e34bbc5c31c1","member":null,"org":"01a202e3a3a07001840ea9b9f77ed335","name":"Pekka Aho","org_name":{"fi":"Keski-Suomen hyvinvointialue","sv":"Mellersta Finlands välfärdsområde","en":"Wellbeing services county of Central Finland"},"sector":"health"},"service":null,"service_name":null,"start":"2026-12-02","due":"2026-12-06","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"},{"id":"01a120b9b0a070058ad8e84dde4ab9f3","goal":"01a120b9b0a07003aa5125b3e2755d3d","what":"Fysioterapia, 6 kertaa","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a070089df6ef041e4baf8e","member":null,"org":"01a202e3a3a0700bbce86744d938ce8e","name":"Essi Rantala","org_name":{"fi":"Kuntoutus Aalto","sv":"Rehabilitering Aalto","en":"Aalto Rehabilitation"},"sector":"health"},"service":null,"service_name":null,"start":"2026-12-12","due":"2027-01-25","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"},{"id":"01a120b9b0a07006a75160d029ef5ba1","goal":"01a120b9b0a07003aa5125b3e2755d3d","what":"Työkokeilu entisöintipajalla, 3 päivää viikossa","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a070049abc1aff2f6756f2","member":null,"org":"01a202e3a3a0700595c2391df0b9b0c0","name":"Jari Niemi","org_name":{"fi":"Jyväskylän ja Muuramen työllisyysalue","sv":"Jyväskylä-Muurame sysselsättningsområde","en":"Jyväskylä–Muurame employment area"},"sector":"work"},"service":null,"service_name":null,"start":"2026-12-24","due":"2027-02-22","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"}],"subs":[]}]},{"id":"01a120b9b0a07007ba01e0fc53787555","own_words":"Rahat riittävät kuukauden loppuun","title":"Rahat riittävät kuukauden loppuun","domain":"money","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[],"subs":[{"id":"01a120b9b0a0700898f77dc42d947de5","own_words":null,"title":"Toimeentulo on selvä kuntoutuksen ajan","domain":"money","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[{"id":"01a120b9b0a07009ad4b7a8e3075147e","goal":"01a120b9b0a0700898f77dc42d947de5","what":"Kuntoutusrahan hakemus","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a0700599d1236f34e99e3d","member":null,"org":"01a202e3a3a0700786d06a9b0a60a8d9","name":"Outi Salmela","org_name":{"fi":"Kela","sv":"FPA","en":"Kela"},"sector":"kela"},"service":null,"service_name":null,"start":"2026-11-15","due":"2026-12-11","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"},{"id":"01a120b9b0a0700abecb9e2882fcd1ef","goal":"01a120b9b0a0700898f77dc42d947de5","what":"Kuukauden menot yhdessä","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a0700195872c20f6c655c5","member":null,"org":"01a202e3a3a07001840ea9b9f77ed335","name":"Maija Lehtonen","org_name":{"fi":"Keski-Suomen hyvinvointialue","sv":"Mellersta Finlands välfärdsområde","en":"Wellbeing services county of Central Finland"},"sector":"health"},"service":null,"service_name":null,"start":"2026-12-07","due":"2026-12-14","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"}],"subs":[]}]},{"id":"01a120b9b0a0700ba431f3b210031ca9","own_words":"Nukun paremmin ja näen ihmisiä","title":"Nukun paremmin ja näen ihmisiä","domain":"other","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[],"subs":[{"id":"01a120b9b0a0700ca5471cc9463796e8","own_words":null,"title":"Viikossa on kaksi menoa","domain":"other","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[{"id":"01a120b9b0a0700d97b981ea5f81dccb","goal":"01a120b9b0a0700ca5471cc9463796e8","what":"Kirjaan kahden viikon ajan, miten nukun","why":null,"clients_part":null,"doer":{"kind":"client","account":null,"member":null,"org":null,"name":"Timo","org_name":{"fi":"","sv":"","en":""},"sector":"own"},"service":null,"service_name":null,"start":"2026-11-22","due":"2026-12-06","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"}],"subs":[]}]}]},"parties":[{"kind":"client","id":"01a0e27f83a07002b750cc1bad9a7954","name":"Timo","since":1},{"kind":"professional","id":"01a202e3a3a0700195872c20f6c655c5","name":"Maija Lehtonen","since":1},{"kind":"professional","id":"01a202e3a3a070049abc1aff2f6756f2","name":"Jari Niemi","since":1},{"kind":"professional","id":"01a202e3a3a0700599d1236f34e99e3d","name":"Outi Salmela","since":1},{"kind":"professional","id":"01a202e3a3a07006b452e34bbc5c31c1","name":"Pekka Aho","since":1},{"kind":"professional","id":"01a202e3a3a070089df6ef041e4baf8e","name":"Essi Rantala","since":1}]}','2027-01-09',1791644002720536,X'01a202e3a3a0700195872c20f6c655c5',NULL);
INSERT INTO plan_approval (region,case_id,id,plan_id,number,party,party_id,how,at,recorded_by) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a1264de9a07002870c164a4b2c1f3f',X'01a120b9b0a0700291dde06782dda4f8',1,'professional',X'01a202e3a3a0700195872c20f6c655c5','in_service',1791644002720536,X'01a202e3a3a0700195872c20f6c655c5');
INSERT INTO meeting (region,case_id,id,controller_org,author_id,state,place,place_text,starts_at,ends_at,limits,step,shown,hidden,began_at,ended_at,ended_why,contact_by,contact_on,contacted_at,version) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a1fdbd47a0700188912a613b16a840',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','confirmed','on_site','Kantolan terveysasema, huone 214',1796554800000000,1796558400000000,NULL,'how_it_is',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO meeting_participant (region,case_id,meeting_id,id,kind,arrival,account_id,member_id,org_id,name,about,starts_at,invited_ground,invited_hears,answer,present,remote,spoken_at,spoken_by,door_ground,door_hears,door_at,heard) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a1fdbd47a0700188912a613b16a840',X'01a1fdbd47a07002b77664326560db92','client','invited',NULL,NULL,NULL,'Timo Koskela','',1796554800000000,'own',9223372036854775807,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO meeting_participant (region,case_id,meeting_id,id,kind,arrival,account_id,member_id,org_id,name,about,starts_at,invited_ground,invited_hears,answer,present,remote,spoken_at,spoken_by,door_ground,door_hears,door_at,heard) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a1fdbd47a0700188912a613b16a840',X'01a1fdbd47a07003b02a895af875211c','professional','invited',X'01a202e3a3a0700195872c20f6c655c5',NULL,X'01a202e3a3a07001840ea9b9f77ed335','Maija Lehtonen','työkykykoordinaattori',1796554800000000,'own_organisation',4095,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO hearing (region,case_id,id,heard_on,how,said,controller_org,author_id,author_name,at) VALUES (1,X'01a0e27f83a0700184e10bdfb8ee849b',X'01a116a3e72070019f8d773124bdb704','2026-10-07','face_to_face','Haluan tehdä töitä, joita selkäni kestää. Puun kanssa olen aina viihtynyt.',X'01a202e3a3a07001840ea9b9f77ed335',X'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',1791381202720536);
INSERT INTO provider (region,org_id,address_fi,address_sv,address_en,phone,email,protection_phone,protection_email,hosting_fi,hosting_sv,hosting_en) VALUES (1,X'01a202e3a3a07001840ea9b9f77ed335','Esimerkkikatu 1, 40100 Jyväskylä','Exempelgatan 1, 40100 Jyväskylä','Esimerkkikatu 1, FI-40100 Jyväskylä','0140000200','kirjaamo@keski-suomi.example','0140000201','tietosuoja@keski-suomi.example','Tämä on esittely: se toimii sillä koneella, jolla se on käynnistetty.','Det här är en demonstration: den körs på den dator där den har startats.','This is a demonstration: it runs on the computer where it was started.');
