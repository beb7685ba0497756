-- Rinnalla 0.1.0 on PostgreSQL: the schema as it was, and some of the demo's invented people.
CREATE TABLE public.account (
    region bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    phone text,
    email text,
    language text NOT NULL,
    org_id uuid,
    unit_id uuid,
    person_id uuid,
    duties bigint NOT NULL,
    demo_key text,
    sign_in_name text,
    password_hash text,
    one_time_secret bytea,
    one_time_last bigint,
    failed_tries bigint NOT NULL,
    locked_until bigint,
    invitation_hash bytea,
    invitation_until bigint,
    valid_until text,
    CONSTRAINT account_check CHECK (((kind = 'client'::text) = (person_id IS NOT NULL))),
    CONSTRAINT account_kind_check CHECK ((kind = ANY (ARRAY['professional'::text, 'client'::text]))),
    CONSTRAINT account_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'disabled'::text])))
);
CREATE TABLE public.case_closing (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    step text NOT NULL,
    reason text,
    outcome text,
    words text,
    told_how text,
    follow_up_on text,
    at bigint NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    CONSTRAINT case_closing_step_check CHECK ((step = ANY (ARRAY['follow_up'::text, 'closed'::text, 'reopened'::text])))
);
CREATE TABLE public.case_event (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    kind text NOT NULL,
    category text NOT NULL,
    controller_org uuid NOT NULL,
    account_id uuid,
    account_name text NOT NULL,
    detail text
);
CREATE TABLE public.case_file (
    region bigint NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    person_id uuid NOT NULL,
    controller_org uuid NOT NULL,
    unit_id uuid NOT NULL,
    stage text NOT NULL,
    paused_from text,
    paused_until text,
    track text NOT NULL,
    opened_at bigint NOT NULL,
    stage_at bigint NOT NULL,
    next_event_on text,
    next_event text,
    review_on text,
    follow_up_on text,
    close_reason text,
    close_outcome text,
    closed_at bigint,
    version bigint NOT NULL
);
CREATE TABLE public.case_manager (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    org_id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    reason text,
    end_reason text,
    substitute_id uuid,
    proposed_at bigint,
    proposed_by uuid,
    answered_at bigint,
    since bigint,
    until bigint,
    told_at bigint,
    told_how text,
    acknowledged_at bigint,
    acknowledged_how text,
    CONSTRAINT case_manager_check CHECK (((state <> 'active'::text) OR ((since IS NOT NULL) AND (until IS NULL)))),
    CONSTRAINT case_manager_check1 CHECK (((state <> 'ended'::text) OR (until IS NOT NULL))),
    CONSTRAINT case_manager_kind_check CHECK ((kind = ANY (ARRAY['interim'::text, 'permanent'::text]))),
    CONSTRAINT case_manager_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'active'::text, 'ended'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE TABLE public.team_member (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid,
    org_id uuid,
    name text NOT NULL,
    role text NOT NULL,
    seat text NOT NULL,
    need text NOT NULL,
    state text NOT NULL,
    state_at bigint NOT NULL,
    suggested_by uuid NOT NULL,
    approved_at bigint,
    approved_how text,
    invited_at bigint,
    invited_by uuid,
    answered_at bigint,
    answered_how text,
    left_reason text,
    version bigint NOT NULL
);
CREATE VIEW public.case_relation AS
 SELECT case_manager.region,
    case_manager.case_id,
    case_manager.account_id,
        CASE case_manager.state
            WHEN 'active'::text THEN 'case_manager'::text
            WHEN 'proposed'::text THEN 'proposed_manager'::text
            ELSE 'previous_manager'::text
        END AS relation,
    case_manager.until AS ended_at
   FROM public.case_manager
  WHERE (case_manager.state = ANY (ARRAY['active'::text, 'proposed'::text, 'ended'::text]))
UNION ALL
 SELECT team_member.region,
    team_member.case_id,
    team_member.account_id,
        CASE
            WHEN (team_member.state <> 'active'::text) THEN 'team_invited'::text
            WHEN (team_member.seat = 'close'::text) THEN 'close_person'::text
            ELSE 'team_member'::text
        END AS relation,
    NULL::bigint AS ended_at
   FROM public.team_member
  WHERE ((team_member.state = ANY (ARRAY['invited'::text, 'accepted'::text, 'active'::text])) AND (team_member.account_id IS NOT NULL))
UNION ALL
 SELECT team_member.region,
    team_member.case_id,
    team_member.account_id,
    'convener'::text AS relation,
    NULL::bigint AS ended_at
   FROM public.team_member
  WHERE ((team_member.state = 'active'::text) AND (team_member.seat = 'convener'::text) AND (team_member.account_id IS NOT NULL))
UNION ALL
 SELECT f.region,
    f.id AS case_id,
    a.id AS account_id,
    'client'::text AS relation,
    NULL::bigint AS ended_at
   FROM (public.case_file f
     JOIN public.account a ON (((a.region = f.region) AND (a.person_id = f.person_id))));
CREATE TABLE public.case_talk (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    talked_on text NOT NULL,
    account_id uuid NOT NULL,
    answer text NOT NULL,
    ask_again_on text
);
CREATE TABLE public.consent (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    number bigint NOT NULL,
    state text NOT NULL,
    mode text NOT NULL,
    giver text,
    identified_how text,
    informed bigint DEFAULT 0 NOT NULL,
    kept_where text,
    purpose text NOT NULL,
    purpose_text text,
    text_version text NOT NULL,
    language text NOT NULL,
    valid_from text NOT NULL,
    valid_until text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at bigint NOT NULL,
    given_at bigint,
    ended_at bigint,
    ended_how text,
    superseded_by uuid
);
CREATE TABLE public.consent_party (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    consent_id uuid NOT NULL,
    org_id uuid NOT NULL,
    gives bigint NOT NULL,
    receives bigint NOT NULL
);
CREATE TABLE public.contact (
    region bigint NOT NULL,
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    channel text NOT NULL,
    state text NOT NULL,
    received_at bigint NOT NULL,
    answer_due bigint NOT NULL,
    answered_at bigint,
    name text,
    phone text,
    municipality text,
    language text NOT NULL,
    reply_by text NOT NULL,
    said text NOT NULL,
    recorded_by uuid,
    sender_org uuid,
    client_agreed text,
    reply_code bytea,
    person_id uuid,
    case_id uuid,
    next_step text,
    next_account uuid,
    next_due text,
    version bigint NOT NULL,
    promised text,
    answer text,
    to_sender text,
    pair_account uuid,
    earlier_contact uuid,
    ended_at bigint,
    forgotten_at bigint,
    CONSTRAINT contact_check CHECK (((state = 'received'::text) OR ((next_step IS NOT NULL) AND (next_account IS NOT NULL))))
);
CREATE TABLE public.feedback (
    region bigint NOT NULL,
    id uuid NOT NULL,
    subject text NOT NULL,
    language text NOT NULL,
    received_at bigint NOT NULL,
    answer_due text NOT NULL,
    good text,
    bad text,
    page text,
    reach text,
    handled_at bigint,
    handled_by uuid,
    outcome text,
    CONSTRAINT feedback_check CHECK (((handled_at IS NULL) = (outcome IS NULL)))
);
CREATE TABLE public.front_door (
    region bigint NOT NULL,
    unit_id uuid NOT NULL,
    language text NOT NULL,
    call_hours text NOT NULL,
    place text NOT NULL,
    visit_hours text NOT NULL,
    way_in text NOT NULL
);
CREATE TABLE public.goal (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    parent_id uuid,
    "position" bigint NOT NULL,
    own_words text,
    title text NOT NULL,
    domain text NOT NULL,
    target_on text,
    status text NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT goal_check CHECK (((parent_id IS NOT NULL) OR (own_words IS NOT NULL)))
);
CREATE TABLE public.hearing (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    heard_on text NOT NULL,
    how text NOT NULL,
    said text NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.meeting (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    state text NOT NULL,
    place text NOT NULL,
    place_text text NOT NULL,
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    limits text,
    step text NOT NULL,
    shown bigint,
    hidden boolean NOT NULL,
    began_at bigint,
    ended_at bigint,
    ended_why text,
    contact_by uuid,
    contact_on text,
    contacted_at bigint,
    version bigint NOT NULL,
    CONSTRAINT meeting_check CHECK ((ends_at > starts_at)),
    CONSTRAINT meeting_check1 CHECK (((state <> 'held'::text) OR ((began_at IS NOT NULL) AND (ended_at IS NOT NULL)))),
    CONSTRAINT meeting_check2 CHECK (((state <> 'no_show'::text) OR ((contact_by IS NOT NULL) AND (contact_on IS NOT NULL))))
);
CREATE TABLE public.meeting_decision (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    what text NOT NULL,
    participant_id uuid NOT NULL,
    due text NOT NULL,
    action_id uuid,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    agreed_at bigint NOT NULL
);
CREATE TABLE public.meeting_matter (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    brought_by text NOT NULL,
    category text NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL
);
CREATE TABLE public.meeting_minutes (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    part text NOT NULL,
    controller_org uuid NOT NULL,
    body text,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    written_at bigint NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT meeting_minutes_check CHECK (((part <> 'clients_words'::text) OR (body IS NOT NULL))),
    CONSTRAINT meeting_minutes_part_check CHECK ((part = ANY (ARRAY['clients_words'::text, 'org_record'::text])))
);
CREATE TABLE public.meeting_participant (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    arrival text NOT NULL,
    account_id uuid,
    member_id uuid,
    org_id uuid,
    name text NOT NULL,
    about text NOT NULL,
    starts_at bigint NOT NULL,
    invited_ground text,
    invited_hears bigint,
    answer text,
    present boolean NOT NULL,
    remote boolean NOT NULL,
    spoken_at bigint,
    spoken_by uuid,
    door_ground text,
    door_hears bigint,
    door_at bigint,
    heard bigint,
    CONSTRAINT meeting_participant_heard_check CHECK (((heard >= 1) AND (heard <= 5))),
    CONSTRAINT meeting_participant_kind_check CHECK ((kind = ANY (ARRAY['client'::text, 'professional'::text, 'close_person'::text])))
);
CREATE TABLE public.message (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    from_client boolean NOT NULL,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    controller_org uuid NOT NULL,
    body text NOT NULL,
    answered_at bigint
);
CREATE TABLE public.migration (
    number bigint NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL
);
CREATE TABLE public.note (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    category text NOT NULL,
    controller_org uuid NOT NULL,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.once (
    region bigint NOT NULL,
    account_id uuid NOT NULL,
    token uuid NOT NULL,
    at bigint NOT NULL,
    answer text NOT NULL
);
CREATE TABLE public.organisation (
    region bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    since text NOT NULL,
    until text,
    successor_id uuid
);
CREATE TABLE public.person (
    region bigint NOT NULL,
    id uuid NOT NULL,
    first_case_id uuid NOT NULL,
    given text NOT NULL,
    family text NOT NULL,
    family_folded text NOT NULL,
    given_folded text NOT NULL,
    birth_date text,
    municipality text,
    language text NOT NULL,
    interpreter text,
    phone text,
    email text,
    reach_note text,
    protected_address boolean NOT NULL,
    code_index bytea,
    created_at bigint NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE public.plan (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    asked bigint NOT NULL,
    agreed bigint,
    direction text,
    review_on text,
    review_called text,
    started_at bigint NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE public.plan_action (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    "position" bigint NOT NULL,
    what text NOT NULL,
    why text,
    clients_part text,
    performer text NOT NULL,
    account_id uuid,
    member_id uuid,
    org_id uuid,
    service_id uuid,
    service_name text,
    start_on text,
    due_on text,
    status text NOT NULL,
    phase text NOT NULL,
    stopped_why text,
    category text NOT NULL,
    category_bit bigint NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT plan_action_check CHECK (((performer = 'professional'::text) = (account_id IS NOT NULL))),
    CONSTRAINT plan_action_check1 CHECK (((performer = 'member'::text) = (member_id IS NOT NULL))),
    CONSTRAINT plan_action_performer_check CHECK ((performer = ANY (ARRAY['open'::text, 'client'::text, 'professional'::text, 'member'::text])))
);
CREATE TABLE public.plan_approval (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    number bigint NOT NULL,
    party text NOT NULL,
    party_id uuid NOT NULL,
    how text NOT NULL,
    at bigint NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT plan_approval_party_check CHECK ((party = ANY (ARRAY['client'::text, 'professional'::text, 'member'::text])))
);
CREATE TABLE public.plan_question (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    action_id uuid NOT NULL,
    words text NOT NULL,
    how text NOT NULL,
    asked_at bigint NOT NULL,
    recorded_by uuid NOT NULL,
    answer text,
    answered_at bigint,
    answered_by uuid
);
CREATE TABLE public.plan_review (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    held_on text NOT NULL,
    called_by text NOT NULL,
    rehabilitation text NOT NULL,
    rehabilitation_why text,
    next_on text NOT NULL,
    controller_org uuid NOT NULL,
    author_id uuid NOT NULL
);
CREATE TABLE public.plan_review_goal (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    review_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    clients_view text,
    rating bigint,
    professionals_view text
);
CREATE TABLE public.plan_snapshot (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    number bigint NOT NULL,
    contents text NOT NULL,
    review_on text,
    proposed_at bigint NOT NULL,
    proposed_by uuid NOT NULL,
    agreed_at bigint
);
CREATE TABLE public.provider (
    region bigint NOT NULL,
    org_id uuid NOT NULL,
    address_fi text NOT NULL,
    address_sv text NOT NULL,
    address_en text NOT NULL,
    phone text NOT NULL,
    email text NOT NULL,
    protection_phone text NOT NULL,
    protection_email text NOT NULL,
    hosting_fi text NOT NULL,
    hosting_sv text NOT NULL,
    hosting_en text NOT NULL
);
CREATE TABLE public.pulse (
    region bigint NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.raising (
    region bigint NOT NULL,
    contact_id uuid NOT NULL,
    id uuid NOT NULL,
    raised_by uuid NOT NULL,
    org_id uuid NOT NULL,
    talked_on text NOT NULL,
    answer text NOT NULL,
    ask_again text,
    words text,
    recorded_at bigint NOT NULL
);
CREATE TABLE public.region (
    id bigint NOT NULL,
    code text NOT NULL,
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    demo boolean NOT NULL
);
CREATE TABLE public.rehabilitation_answer (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    controller_org uuid NOT NULL,
    version bigint NOT NULL,
    answer text NOT NULL,
    reason text,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    answered_at bigint NOT NULL,
    CONSTRAINT rehabilitation_answer_check CHECK (((answer <> 'not_now'::text) OR (reason IS NOT NULL)))
);
CREATE TABLE public.screening (
    region bigint NOT NULL,
    contact_id uuid NOT NULL,
    id uuid NOT NULL,
    asked_by uuid NOT NULL,
    org_id uuid NOT NULL,
    question_set text NOT NULL,
    working_life text NOT NULL,
    situation text,
    health_check text NOT NULL,
    asked_at bigint NOT NULL
);
CREATE TABLE public.service (
    region bigint,
    id uuid NOT NULL,
    source text NOT NULL,
    source_key text NOT NULL,
    digest bytea NOT NULL,
    provider_kind text,
    provider_fi text NOT NULL,
    provider_sv text NOT NULL,
    provider_en text NOT NULL,
    org_id uuid,
    places text NOT NULL,
    codes text NOT NULL,
    cost text NOT NULL,
    languages text NOT NULL,
    referral_needed boolean DEFAULT false NOT NULL,
    last_checked text NOT NULL,
    first_language text NOT NULL,
    CONSTRAINT service_source_check CHECK ((source = ANY (ARRAY['ptv'::text, 'ptv_base'::text, 'own'::text])))
);
CREATE TABLE public.service_area (
    service_id uuid NOT NULL,
    place text NOT NULL
);
CREATE TABLE public.service_channel (
    service_id uuid NOT NULL,
    "position" bigint NOT NULL,
    kind text NOT NULL,
    content text NOT NULL
);
CREATE TABLE public.service_text (
    service_id uuid NOT NULL,
    language text NOT NULL,
    sort_key text NOT NULL,
    name text NOT NULL,
    other_names text NOT NULL,
    summary text NOT NULL,
    description text NOT NULL,
    how_to_start text NOT NULL,
    conditions text NOT NULL,
    cost text NOT NULL,
    keywords text NOT NULL
);
CREATE TABLE public.service_token (
    token text NOT NULL,
    service_id uuid NOT NULL,
    weight bigint NOT NULL,
    CONSTRAINT service_token_weight_check CHECK (((weight >= 1) AND (weight <= 15)))
);
CREATE TABLE public.session (
    id_hash bytea NOT NULL,
    region bigint NOT NULL,
    account_id uuid NOT NULL,
    started_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    proven_at bigint NOT NULL
);
CREATE TABLE public.statement (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    field text NOT NULL,
    author_role text NOT NULL,
    controller_org uuid NOT NULL,
    version bigint NOT NULL,
    category text NOT NULL,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    written_at bigint NOT NULL,
    body text NOT NULL,
    CONSTRAINT statement_author_role_check CHECK ((author_role = ANY (ARRAY['client'::text, 'professional'::text])))
);
CREATE TABLE public.survey_level (
    region bigint NOT NULL,
    case_id uuid NOT NULL,
    level text NOT NULL,
    reached_at bigint NOT NULL,
    controller_org uuid NOT NULL,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    CONSTRAINT survey_level_level_check CHECK ((level = ANY (ARRAY['first'::text, 'whole'::text])))
);
CREATE TABLE public.team_notice (
    region bigint NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    read_at bigint,
    CONSTRAINT team_notice_kind_check CHECK ((kind = ANY (ARRAY['consent_ended'::text, 'consent_narrowed'::text, 'check_team'::text])))
);
CREATE TABLE public.trail (
    region bigint NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    account_id uuid,
    account_name text NOT NULL,
    org_id uuid,
    kind text NOT NULL,
    action text NOT NULL,
    relation text,
    basis text,
    consent_id uuid,
    categories bigint NOT NULL,
    case_id uuid,
    contact_id uuid,
    cases bytea,
    request_id uuid NOT NULL,
    CONSTRAINT trail_kind_check CHECK ((kind = ANY (ARRAY['view'::text, 'list'::text, 'change'::text, 'refused'::text])))
);
CREATE TABLE public.unit (
    region bigint NOT NULL,
    id uuid NOT NULL,
    org_id uuid NOT NULL,
    kind text NOT NULL,
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    phone text NOT NULL,
    handles bigint NOT NULL,
    lead_id uuid
);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.case_closing
    ADD CONSTRAINT case_closing_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.case_manager
    ADD CONSTRAINT case_manager_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.case_talk
    ADD CONSTRAINT case_talk_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.consent_party
    ADD CONSTRAINT consent_party_pkey PRIMARY KEY (region, case_id, consent_id, org_id);
ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.front_door
    ADD CONSTRAINT front_door_pkey PRIMARY KEY (region, unit_id, language);
ALTER TABLE ONLY public.goal
    ADD CONSTRAINT goal_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.hearing
    ADD CONSTRAINT hearing_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.meeting_decision
    ADD CONSTRAINT meeting_decision_pkey PRIMARY KEY (region, case_id, meeting_id, id);
ALTER TABLE ONLY public.meeting_matter
    ADD CONSTRAINT meeting_matter_pkey PRIMARY KEY (region, case_id, meeting_id, id);
ALTER TABLE ONLY public.meeting_minutes
    ADD CONSTRAINT meeting_minutes_pkey PRIMARY KEY (region, case_id, meeting_id, part, controller_org);
ALTER TABLE ONLY public.meeting_participant
    ADD CONSTRAINT meeting_participant_pkey PRIMARY KEY (region, case_id, meeting_id, id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.once
    ADD CONSTRAINT once_pkey PRIMARY KEY (region, account_id, token);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.plan_approval
    ADD CONSTRAINT plan_approval_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.plan_question
    ADD CONSTRAINT plan_question_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.plan_review_goal
    ADD CONSTRAINT plan_review_goal_pkey PRIMARY KEY (region, case_id, review_id, goal_id);
ALTER TABLE ONLY public.plan_review
    ADD CONSTRAINT plan_review_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.plan_snapshot
    ADD CONSTRAINT plan_snapshot_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_pkey PRIMARY KEY (region);
ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_pkey PRIMARY KEY (region);
ALTER TABLE ONLY public.raising
    ADD CONSTRAINT raising_pkey PRIMARY KEY (region, contact_id, id);
ALTER TABLE ONLY public.region
    ADD CONSTRAINT region_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rehabilitation_answer
    ADD CONSTRAINT rehabilitation_answer_pkey PRIMARY KEY (region, case_id, controller_org, version);
ALTER TABLE ONLY public.screening
    ADD CONSTRAINT screening_pkey PRIMARY KEY (region, contact_id, id);
ALTER TABLE ONLY public.service_area
    ADD CONSTRAINT service_area_pkey PRIMARY KEY (service_id, place);
ALTER TABLE ONLY public.service_channel
    ADD CONSTRAINT service_channel_pkey PRIMARY KEY (service_id, "position");
ALTER TABLE ONLY public.service
    ADD CONSTRAINT service_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.service_text
    ADD CONSTRAINT service_text_pkey PRIMARY KEY (service_id, language);
ALTER TABLE ONLY public.service_token
    ADD CONSTRAINT service_token_pkey PRIMARY KEY (token, service_id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id_hash);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_pkey PRIMARY KEY (region, case_id, field, author_role, controller_org, version);
ALTER TABLE ONLY public.survey_level
    ADD CONSTRAINT survey_level_pkey PRIMARY KEY (region, case_id, level);
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_pkey PRIMARY KEY (region, case_id, id);
ALTER TABLE ONLY public.team_notice
    ADD CONSTRAINT team_notice_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.trail
    ADD CONSTRAINT trail_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (region, id);
CREATE UNIQUE INDEX account_demo ON public.account USING btree (region, demo_key) WHERE (demo_key IS NOT NULL);
CREATE UNIQUE INDEX account_invitation ON public.account USING btree (invitation_hash) WHERE (invitation_hash IS NOT NULL);
CREATE INDEX account_person ON public.account USING btree (region, person_id) WHERE (person_id IS NOT NULL);
CREATE UNIQUE INDEX account_sign_in ON public.account USING btree (sign_in_name) WHERE (sign_in_name IS NOT NULL);
CREATE INDEX account_unit ON public.account USING btree (region, unit_id) WHERE (unit_id IS NOT NULL);
CREATE INDEX action_account ON public.plan_action USING btree (region, account_id, due_on, id) WHERE (account_id IS NOT NULL);
CREATE UNIQUE INDEX case_number ON public.case_file USING btree (region, number);
CREATE INDEX case_person ON public.case_file USING btree (region, person_id);
CREATE INDEX contact_case ON public.contact USING btree (region, case_id) WHERE (case_id IS NOT NULL);
CREATE UNIQUE INDEX contact_code ON public.contact USING btree (region, reply_code) WHERE (reply_code IS NOT NULL);
CREATE INDEX contact_ended ON public.contact USING btree (region, ended_at) WHERE ((ended_at IS NOT NULL) AND (forgotten_at IS NULL));
CREATE INDEX contact_next ON public.contact USING btree (region, next_account, id);
CREATE INDEX contact_queue ON public.contact USING btree (region, unit_id, answer_due, id) WHERE (state = ANY (ARRAY['received'::text, 'triaged'::text]));
CREATE INDEX contact_recorded ON public.contact USING btree (region, recorded_by, id) WHERE (recorded_by IS NOT NULL);
CREATE INDEX feedback_handled ON public.feedback USING btree (region, handled_at) WHERE (handled_at IS NOT NULL);
CREATE INDEX feedback_open ON public.feedback USING btree (region, answer_due, id) WHERE (handled_at IS NULL);
CREATE INDEX manager_account ON public.case_manager USING btree (region, account_id, state, case_id);
CREATE INDEX meeting_contact ON public.meeting USING btree (region, contact_by, contact_on, id) WHERE ((contact_by IS NOT NULL) AND (contacted_at IS NULL));
CREATE UNIQUE INDEX meeting_id ON public.meeting USING btree (region, id);
CREATE INDEX meeting_participant_mine ON public.meeting_participant USING btree (region, account_id, starts_at, meeting_id) WHERE (account_id IS NOT NULL);
CREATE UNIQUE INDEX meeting_participant_once ON public.meeting_participant USING btree (region, case_id, meeting_id, account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX meeting_time ON public.meeting USING btree (region, case_id, starts_at, id);
CREATE INDEX member_account ON public.team_member USING btree (region, account_id, state, case_id) WHERE (account_id IS NOT NULL);
CREATE INDEX message_waits ON public.message USING btree (region, case_id) WHERE (from_client AND (answered_at IS NULL));
CREATE UNIQUE INDEX one_active_consent ON public.consent USING btree (region, case_id) WHERE ((state = 'active'::text) AND (mode <> 'oral_single_contact'::text));
CREATE UNIQUE INDEX one_active_manager ON public.case_manager USING btree (region, case_id) WHERE (state = 'active'::text);
CREATE UNIQUE INDEX one_live_plan ON public.plan USING btree (region, case_id) WHERE (status <> ALL (ARRAY['revoked'::text, 'completed'::text]));
CREATE UNIQUE INDEX one_open_question ON public.plan_question USING btree (region, case_id, action_id) WHERE (answered_at IS NULL);
CREATE UNIQUE INDEX one_proposed_manager ON public.case_manager USING btree (region, case_id) WHERE (state = 'proposed'::text);
CREATE UNIQUE INDEX one_yes_a_version ON public.plan_approval USING btree (region, case_id, plan_id, party_id, number);
CREATE UNIQUE INDEX person_code ON public.person USING btree (region, code_index) WHERE (code_index IS NOT NULL);
CREATE INDEX person_name ON public.person USING btree (region, family_folded, given_folded, id);
CREATE INDEX service_token_service ON public.service_token USING btree (service_id);
CREATE INDEX session_account ON public.session USING btree (region, account_id);
CREATE UNIQUE INDEX snapshot_number ON public.plan_snapshot USING btree (region, case_id, plan_id, number);
CREATE INDEX team_notice_unread ON public.team_notice USING btree (region, account_id, id) WHERE (read_at IS NULL);
CREATE INDEX trail_case ON public.trail USING btree (region, case_id, id) WHERE (case_id IS NOT NULL);
CREATE INDEX trail_contact ON public.trail USING btree (region, contact_id, id) WHERE (contact_id IS NOT NULL);
CREATE INDEX trail_list ON public.trail USING btree (region, account_id, id) WHERE (kind = 'list'::text);
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
INSERT INTO region (id,code,name_fi,name_sv,name_en,demo) VALUES (1,'15','Keski-Suomi','Mellersta Finland','Central Finland',true);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,'01a202e3a3a07001840ea9b9f77ed335','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Wellbeing services county of Central Finland','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,'01a202e3a3a0700595c2391df0b9b0c0','employment_authority','Jyväskylän ja Muuramen työllisyysalue','Jyväskylä-Muurame sysselsättningsområde','Jyväskylä–Muurame employment area','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,'01a202e3a3a0700786d06a9b0a60a8d9','kela','Kela','FPA','Kela','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,'01a202e3a3a07009828c50428a3a57f2','ngo','Suvannon klubitalo ry','Suvannon klubitalo rf','Suvanto clubhouse association','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,'01a202e3a3a0700bbce86744d938ce8e','rehab_provider','Kuntoutus Aalto','Rehabilitering Aalto','Aalto Rehabilitation','2025-01-01',NULL,NULL);
INSERT INTO organisation (region,id,kind,name_fi,name_sv,name_en,since,until,successor_id) VALUES (1,'01a202e3a3a0700da186d199aeaef809','employment_authority','Pohjoisen Keski-Suomen työllisyysalue','Norra Mellersta Finlands sysselsättningsområde','Employment area of northern Central Finland','2025-01-01',NULL,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a07002812df30b91edf923','01a202e3a3a07001840ea9b9f77ed335','initial_service','Alkupalvelu','Inledande service','Initial service','0140000100',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a070039d3fcc0886f80fbf','01a202e3a3a07001840ea9b9f77ed335','office','Työkyvyn tuki','Stöd för arbetsförmågan','Work ability support','0140000001',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a07004ad2ad495fc2174a8','01a202e3a3a07001840ea9b9f77ed335','office','Kantolan terveysasema','Kantola hälsostation','Kantola health centre','0140000002',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a07006a76973f9771f2ea3','01a202e3a3a0700595c2391df0b9b0c0','office','Työllisyyspalvelut, Jyväskylä','Sysselsättningstjänster, Jyväskylä','Employment services, Jyväskylä','0140000003',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a07008ab28dec4906547f0','01a202e3a3a0700786d06a9b0a60a8d9','office','Kelan palvelut, Keski-Suomi','FPA:s tjänster, Mellersta Finland','Kela services, Central Finland','0140000004',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a0700a979c941ccea84230','01a202e3a3a07009828c50428a3a57f2','office','Klubitalo','Klubbhuset','Clubhouse','0140000005',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a0700c8e18e3a65e4cf59e','01a202e3a3a0700bbce86744d938ce8e','office','Fysioterapia','Fysioterapi','Physiotherapy','0140000006',0,NULL);
INSERT INTO unit (region,id,org_id,kind,name_fi,name_sv,name_en,phone,handles,lead_id) VALUES (1,'01a202e3a3a0700e9b3e84333fe955c3','01a202e3a3a0700da186d199aeaef809','office','Työllisyyspalvelut, Äänekoski','Sysselsättningstjänster, Äänekoski','Employment services, Äänekoski','0140000007',0,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a1fdbd47a07001bac42f356962bd77','client','active','Timo Koskela','',NULL,NULL,'fi',NULL,NULL,'01a0e27f83a07002b750cc1bad9a7954',0,'timo',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a0700195872c20f6c655c5','professional','active','Maija Lehtonen','työkykykoordinaattori','0140000001',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a070039d3fcc0886f80fbf',NULL,22,'maija',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a07002a8786229e8ab8e48','professional','active','Riikka Ojala','palveluohjaaja','0140000101',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002812df30b91edf923',NULL,7,'riikka',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a07003825f86bcb116dc57','professional','active','Antero Vuori','sosiaaliohjaaja','0140000102',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002812df30b91edf923',NULL,7,'antero',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a070049abc1aff2f6756f2','professional','active','Jari Niemi','omavalmentaja','0140000003',NULL,'fi','01a202e3a3a0700595c2391df0b9b0c0','01a202e3a3a07006a76973f9771f2ea3',NULL,6,'jari',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a0700599d1236f34e99e3d','professional','active','Outi Salmela','palveluasiantuntija','0140000004',NULL,'fi','01a202e3a3a0700786d06a9b0a60a8d9','01a202e3a3a07008ab28dec4906547f0',NULL,4,'outi',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a07006b452e34bbc5c31c1','professional','active','Pekka Aho','lääkäri','0140000002',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07004ad2ad495fc2174a8',NULL,12,'pekka',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a07007a53866c1ce50bcd7','professional','active','Hanna Mäki','valmentaja','0140000005',NULL,'fi','01a202e3a3a07009828c50428a3a57f2','01a202e3a3a0700a979c941ccea84230',NULL,4,'hanna',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a070089df6ef041e4baf8e','professional','active','Essi Rantala','fysioterapeutti','0140000006',NULL,'fi','01a202e3a3a0700bbce86744d938ce8e','01a202e3a3a0700c8e18e3a65e4cf59e',NULL,4,'essi',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a070099ac853c21270e821','professional','active','Sirpa Kallio','palveluesihenkilö','0140000008',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a070039d3fcc0886f80fbf',NULL,32,'sirpa',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a0700a8f34f9f2d8c67707','professional','active','Niina Harju','verkostojohtaja','0140000009',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a070039d3fcc0886f80fbf',NULL,64,'niina',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a0700ba121691b8b172d33','professional','active','Tarja Virta','tietosuojavastaava','0140000010',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a070039d3fcc0886f80fbf',NULL,512,'tarja',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a0700c8aa20ef3a1372105','professional','active','Kaisa Laine','pääkäyttäjä','0140000011',NULL,'fi','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a070039d3fcc0886f80fbf',NULL,2304,'kaisa',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a0700dbfe31d7197769f59','professional','active','Veera Oksanen','omavalmentaja','0140000007',NULL,'fi','01a202e3a3a0700da186d199aeaef809','01a202e3a3a0700e9b3e84333fe955c3',NULL,6,'veera',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO account (region,id,kind,state,name,title,phone,email,language,org_id,unit_id,person_id,duties,demo_key,sign_in_name,password_hash,one_time_secret,one_time_last,failed_tries,locked_until,invitation_hash,invitation_until,valid_until) VALUES (1,'01a202e3a3a0700eb3398001bc8c2ae9','professional','active','Tuula Kangas','työkykyneuvoja','0140000012',NULL,'fi','01a202e3a3a0700786d06a9b0a60a8d9','01a202e3a3a07008ab28dec4906547f0',NULL,6,'tuula',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO person (region,id,first_case_id,given,family,family_folded,given_folded,birth_date,municipality,language,interpreter,phone,email,reach_note,protected_address,code_index,created_at,version) VALUES (1,'01a0e27f83a07002b750cc1bad9a7954','01a0e27f83a0700184e10bdfb8ee849b','Timo','Koskela','koskela','timo',NULL,'179','fi',NULL,'0500000012',NULL,NULL,false,NULL,1790506402720536,1);
INSERT INTO contact (region,id,unit_id,channel,state,received_at,answer_due,answered_at,name,phone,municipality,language,reply_by,said,recorded_by,sender_org,client_agreed,reply_code,person_id,case_id,next_step,next_account,next_due,version,promised,answer,to_sender,pair_account,earlier_contact,ended_at,forgotten_at) VALUES (1,'01a202e3a3a07001ba9779e446c9209a','01a202e3a3a07002812df30b91edf923','phone','triaged',1795344802720536,1795521600000000,1795344802720536,'Marika Aalto','0500000031',NULL,'fi','call','Keikkatyö on loppunut ja voimat myös. Haluaisi selvittää, mihin kuntoutukseen voisi päästä.','01a202e3a3a07002a8786229e8ab8e48',NULL,NULL,NULL,NULL,NULL,'Otamme sinuun yhteyttä','01a202e3a3a07002a8786229e8ab8e48',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO case_file (region,id,number,person_id,controller_org,unit_id,stage,paused_from,paused_until,track,opened_at,stage_at,next_event_on,next_event,review_on,follow_up_on,close_reason,close_outcome,closed_at,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','A-1001','01a0e27f83a07002b750cc1bad9a7954','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002812df30b91edf923','planning',NULL,NULL,'org_only',1790506402720536,1791381202720536,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO case_manager (region,case_id,id,account_id,org_id,kind,state,reason,end_reason,substitute_id,proposed_at,proposed_by,answered_at,since,until,told_at,told_how,acknowledged_at,acknowledged_how) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0e27f83a07003a07b8e243c4923f9','01a202e3a3a07002a8786229e8ab8e48','01a202e3a3a07001840ea9b9f77ed335','interim','ended',NULL,'accepted',NULL,NULL,NULL,NULL,1790506402720536,1791032002720536,1790506402720536,'in_person',NULL,NULL);
INSERT INTO case_manager (region,case_id,id,account_id,org_id,kind,state,reason,end_reason,substitute_id,proposed_at,proposed_by,answered_at,since,until,told_at,told_how,acknowledged_at,acknowledged_how) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a101d388a07001aa855f11a12a253c','01a202e3a3a0700195872c20f6c655c5','01a202e3a3a07001840ea9b9f77ed335','permanent','active','Sopii asiakkaan tilanteeseen ja on tavattavissa lähellä.',NULL,NULL,1791032002720536,'01a202e3a3a07002a8786229e8ab8e48',1791032002720536,1791032002720536,NULL,1791032002720536,'phone',1791032002720536,'phone');
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf2070019a4b34f7f966f32f','01a202e3a3a070049abc1aff2f6756f2','01a202e3a3a0700595c2391df0b9b0c0','Jari Niemi','omavalmentaja','member','Työ, joka sopii Timolle','active',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf20700286ff0ffc779396cc','01a202e3a3a07006b452e34bbc5c31c1','01a202e3a3a07001840ea9b9f77ed335','Pekka Aho','lääkäri','doctor','Mitä selkä kestää','active',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf2070039034c27265269a74','01a202e3a3a070089df6ef041e4baf8e','01a202e3a3a0700bbce86744d938ce8e','Essi Rantala','fysioterapeutti','member','Fysioterapia','active',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207004a06efe9011375af2','01a202e3a3a0700599d1236f34e99e3d','01a202e3a3a0700786d06a9b0a60a8d9','Outi Salmela','palveluasiantuntija','member','Toimeentulo kuntoutuksen ajan','active',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,NULL,NULL,4);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207005be9ca6bbf366b597','01a202e3a3a07007a53866c1ce50bcd7','01a202e3a3a07009828c50428a3a57f2','Hanna Mäki','valmentaja','member','Tekemistä ja ihmisiä viikkoon','invited',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',NULL,NULL,NULL,3);
INSERT INTO team_member (region,case_id,id,account_id,org_id,name,role,seat,need,state,state_at,suggested_by,approved_at,approved_how,invited_at,invited_by,answered_at,answered_how,left_reason,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207006a0ddfdddb1f3c008',NULL,NULL,'Ville Koskela','veli','close','veli','invited',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',1790862802720536,'in_person',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48',NULL,NULL,NULL,3);
INSERT INTO consent (region,case_id,id,number,state,mode,giver,identified_how,informed,kept_where,purpose,purpose_text,text_version,language,valid_from,valid_until,recorded_by,recorded_at,given_at,ended_at,ended_how,superseded_by) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207001a2ce1f0eec455fd6',1,'active','paper_signed','client','document_seen',15,'Alkupalvelun lukittu kaappi','joint_support',NULL,'1','fi','2026-09-30','2027-09-30','01a202e3a3a07002a8786229e8ab8e48',1790769202720536,1790769202720536,NULL,NULL,NULL);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207001a2ce1f0eec455fd6','01a202e3a3a07001840ea9b9f77ed335',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207001a2ce1f0eec455fd6','01a202e3a3a0700595c2391df0b9b0c0',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207001a2ce1f0eec455fd6','01a202e3a3a0700786d06a9b0a60a8d9',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207001a2ce1f0eec455fd6','01a202e3a3a07009828c50428a3a57f2',4095,4095);
INSERT INTO consent_party (region,case_id,consent_id,org_id,gives,receives) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207001a2ce1f0eec455fd6','01a202e3a3a0700bbce86744d938ce8e',4095,4095);
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0e27f83a07723ad3fef9763a72656',1790506402720536,'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','01a202e3a3a07001840ea9b9f77ed335','change','advance_stage','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0e27f83a0791aa715f20367e3f400',1790506402720536,'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','01a202e3a3a07001840ea9b9f77ed335','change','raise_support','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0f2298620748abc74620eb6dd87ad',1790769202720536,'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','01a202e3a3a07001840ea9b9f77ed335','change','advance_stage','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0f22986207c0e92bf4b4fc8e0dd50',1790769202720536,'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','01a202e3a3a07001840ea9b9f77ed335','change','record_consent','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0f7bdbf20717eb279bb0952ad943a',1790862802720536,'01a202e3a3a070089df6ef041e4baf8e','Essi Rantala','01a202e3a3a0700bbce86744d938ce8e','change','answer_invitation','team_invited',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0f7bdbf2072ba9d0e032f43253815',1790862802720536,'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','01a202e3a3a07001840ea9b9f77ed335','change','compose_team','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0f7bdbf20773f81cb7131dfe02918',1790862802720536,'01a202e3a3a07006b452e34bbc5c31c1','Pekka Aho','01a202e3a3a07001840ea9b9f77ed335','change','answer_invitation','team_invited',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0f7bdbf207af790163ffec53861c3',1790862802720536,'01a202e3a3a070049abc1aff2f6756f2','Jari Niemi','01a202e3a3a0700595c2391df0b9b0c0','change','answer_invitation','team_invited',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a0f7bdbf207f4b9b0482591569fa2f',1790862802720536,'01a202e3a3a0700599d1236f34e99e3d','Outi Salmela','01a202e3a3a0700786d06a9b0a60a8d9','change','answer_invitation','team_invited',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a101d388a0726480442b3ef90b568f',1791032002720536,'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','01a202e3a3a07001840ea9b9f77ed335','change','tell_manager','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a101d388a073f5b831ef7d7db675fe',1791032002720536,'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','01a202e3a3a07001840ea9b9f77ed335','change','answer_manager_proposal','proposed_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a101d388a0788d938111483b4155b8',1791032002720536,'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','01a202e3a3a07001840ea9b9f77ed335','change','propose_manager','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a116a3e7207c4681f970096d214ef1',1791381202720536,'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','01a202e3a3a07001840ea9b9f77ed335','change','run_meeting','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a116a3e7207fdd89c64c468d709517',1791381202720536,'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','01a202e3a3a07001840ea9b9f77ed335','change','advance_stage','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a120b9b0a0727d825e83a08fe7cd0f',1791550402720536,'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','01a202e3a3a07001840ea9b9f77ed335','change','write_plan','case_manager','own_register',NULL,128,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a1264de9a07154b91f02482f63c0b8',1791644002720536,'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','01a202e3a3a07001840ea9b9f77ed335','change','propose_plan','case_manager','own_register',NULL,128,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a1fdbd47a07e71b502a99053cae86d',1795258402720536,'01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','01a202e3a3a07001840ea9b9f77ed335','change','arrange_meeting','case_manager',NULL,NULL,0,'01a0e27f83a0700184e10bdfb8ee849b',NULL,NULL,'00000000000000000000000000000000');
INSERT INTO trail (region,id,at,account_id,account_name,org_id,kind,action,relation,basis,consent_id,categories,case_id,contact_id,cases,request_id) VALUES (1,'01a202e3a3a0709187a6f8ad189dfdee',1795344802720536,'01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','01a202e3a3a07001840ea9b9f77ed335','change','read_contact',NULL,NULL,NULL,0,NULL,'01a202e3a3a07001ba9779e446c9209a',NULL,'00000000000000000000000000000000');
INSERT INTO service (region,id,source,source_key,digest,provider_kind,provider_fi,provider_sv,provider_en,org_id,places,codes,cost,languages,referral_needed,last_checked,first_language) VALUES (1,'0079bebc9ca28417b866144d22fb8938','ptv_base','SOTE-0010 wellbeing_county:15','\x61af2dc5e2a2dac6d648e459914f2003616729075cc5787fa449abe8a2a11240','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Central Finland wellbeing services county',NULL,'wellbeing_county:15','P5.17
KR1','not_stated','',false,'2022-06-01','fi');
INSERT INTO service (region,id,source,source_key,digest,provider_kind,provider_fi,provider_sv,provider_en,org_id,places,codes,cost,languages,referral_needed,last_checked,first_language) VALUES (1,'005ac3f9085288d89f33eafb4955d6d2','ptv_base','SOTE-0019 wellbeing_county:15','\x7e57590a509dd31629a8c7def2cf3bcf77aca4e5b73452648320e0519a25cf82','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Central Finland wellbeing services county',NULL,'wellbeing_county:15','P4.13
P4.11
KR1','not_stated','',false,'2022-06-01','fi');
INSERT INTO service (region,id,source,source_key,digest,provider_kind,provider_fi,provider_sv,provider_en,org_id,places,codes,cost,languages,referral_needed,last_checked,first_language) VALUES (1,'049f972fb1258e849ce5e37685c1fa13','ptv_base','SOTE-0057 wellbeing_county:15','\xa5b581c15c033992079eb39fdca04727c27516aa33d174414b0fc9e346b25c1b','wellbeing_county','Keski-Suomen hyvinvointialue','Mellersta Finlands välfärdsområde','Central Finland wellbeing services county',NULL,'wellbeing_county:15','P15.3
KR1','not_stated','',false,'2022-06-01','fi');
INSERT INTO service_text (service_id,language,sort_key,name,other_names,summary,description,how_to_start,conditions,cost,keywords) VALUES ('0079bebc9ca28417b866144d22fb8938','fi','potilasasiamies','Potilasasiamies','','Potilasasiamies neuvoo terveydenhuollon potilaita näiden asemasta ja oikeuksista. Hän auttaa mm. muistutuksen tekemisessä. Palvelu on maksutonta.','Potilasasiamies neuvoo terveydenhuollon potilaita näiden asemasta ja oikeuksista. Jos potilas on tyytymätön saamaansa hoitoon tai kohteluun, potilasasiamies avustaa potilasta tekemään muistutuksen kunnan terveydenhuollosta vastaavalle johtajalle.

Potilasasiamies neuvoo potilasta myös tilanteissa, joissa terveydenhuollon henkilöstön toiminta antaa aiheen rikos- tai kurinpitomenettelyyn. Potilasasiamies opastaa, miten asia saatetaan vireille toimivaltaisessa viranomaisessa tai toimielimessä. Hän auttaa myös hakemaan korvauksia potilasvahinkovakuutuksesta.

Potilasasiamies voi olla kunnan oma tai usean kunnan yhteinen.','','','','Potilasasiamiehet');
INSERT INTO service_text (service_id,language,sort_key,name,other_names,summary,description,how_to_start,conditions,cost,keywords) VALUES ('005ac3f9085288d89f33eafb4955d6d2','fi','maahanmuuttajien0palveluohjaus','Maahanmuuttajien palveluohjaus','','Kunta tarjoaa maahanmuuttajille neuvontaa mm. kotoutumiseen, terveys- ja sosiaalipalveluihin, asumiseen, opiskeluun ja työhön liittyvissä asioissa.','Kunta tarjoaa maahanmuuttajille neuvontaa kotoutumiseen, terveys- ja sosiaalipalveluihin, asumiseen, talouteen ja toimeentuloon, opiskeluun ja työhön liittyvissä asioissa. Neuvojat kertovat, mitä palveluita on tarjolla, miten niihin hakeudutaan ja mitä niiden käyttö edellyttää. He opastavat myös muiden kuin kunnan tuottamien palveluiden pariin.

Maahanmuuttajat voivat saada palveluohjausta esimerkiksi puhelimitse tai asioimalla palvelupisteessä. Neuvojat eivät tee palveluihin liittyviä päätöksiä.','','','','palveluohjaus
maahanmuuttajat');
INSERT INTO service_text (service_id,language,sort_key,name,other_names,summary,description,how_to_start,conditions,cost,keywords) VALUES ('049f972fb1258e849ce5e37685c1fa13','fi','sosiaalinen0luototus','Sosiaalinen luototus','','Sosiaalinen luototus on kunnan järjestämää lainanantoa. Sen tarkoituksena on ehkäistä taloudellista syrjäytymistä ja edistää itsenäistä selviämistä.','Sosiaalinen luototus on sosiaalihuoltoon kuuluvaa lainanantoa, jonka tarkoituksena on ehkäistä taloudellista syrjäytymistä ja ylivelkaantumista sekä edistää henkilön ja perheen itsenäistä suoriutumista.

Kunta voi järjestää sosiaalista luototusta päättämässään laajuudessa. Luotto voidaan perustellusta syystä myöntää henkilölle, jolla ei ole pienituloisuutensa ja vähävaraisuutensa vuoksi muulla tavoin mahdollisuutta saada luottoa kohtuullisin ehdoin ja jolla on kyky suoriutua luoton takaisinmaksusta.
Luottoa harkittaessa otetaan huomioon hakijan tulot ja menot, varat, velat ja ansaintamahdollisuudet. Sosiaalisista luotoista vastaa kunnan sosiaalitoimi.','','','','sosiaalinen luototus');
INSERT INTO service_area (service_id,place) VALUES ('005ac3f9085288d89f33eafb4955d6d2','wellbeing_county:15');
INSERT INTO service_area (service_id,place) VALUES ('0079bebc9ca28417b866144d22fb8938','wellbeing_county:15');
INSERT INTO service_area (service_id,place) VALUES ('049f972fb1258e849ce5e37685c1fa13','wellbeing_county:15');
INSERT INTO service_token (token,service_id,weight) VALUES ('advisory','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('advisory','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('aiheen','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('ansaintamahdollisuudet','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('antaa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('asemasta','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('asia','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('asioimalla','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('asioissa','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('asumiseen','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('auttaa','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('avustaa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('being','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('care','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('central','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('central','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('central','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('citizens','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('citizens','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('citizens','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('county','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('county','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('county','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('credit','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('edellyttaa','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('edistaa','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('ehdoin','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('ehkaista','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('eivat','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('ekonomi','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('esimerkiksi','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('finance','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('finansiering','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('finland','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finland','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finland','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finlands','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finlands','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('finlands','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('funding','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('guidance','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('guidance','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('hakemaan','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('hakeudutaan','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('hakijan','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('halso','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('halsovardens','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('handledningstjanster','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('handledningstjanster','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('harkittaessa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('he','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('health','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('henkilolle','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('henkilon','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('henkiloston','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('history','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('hoito','0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('hoitoon','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('huomioon','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvoinnin','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvointialue','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvointialue','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('hyvinvointialue','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('integration','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('itsenaista','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('jarjestaa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('jarjestamaa','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('johtajalle','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('joissa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('jolla','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('jonka','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kansalaiset','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kansalaiset','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kansalaiset','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kaytto','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kertovat','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('keski','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('keski','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('keski','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('kohteluun','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kohtuullisin','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('korvauksia','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kotouttaminen','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kotoutumiseen','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('kredituppgifter','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('kuin','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunnan','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunnan','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunnan','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunta','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('kunta','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kurinpitomenettelyyn','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kuuluvaa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('kyky','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('laajuudessa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('lainanantoa','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('lainat','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('lan','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('liittyvia','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('liittyvissa','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('loans','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('luotoista','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luoton','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luototus','049f972fb1258e849ce5e37685c1fa13',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('luototusta','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luotto','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luottoa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('luottotiedot','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('maahanmuuttajat','005ac3f9085288d89f33eafb4955d6d2',10);
INSERT INTO service_token (token,service_id,weight) VALUES ('maahanmuuttajien','005ac3f9085288d89f33eafb4955d6d2',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('maahanmuuttajille','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('mahdollisuutta','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('maksutonta','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('medborgare','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('medborgare','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('medborgare','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('medical','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('mellersta','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('mellersta','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('mellersta','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('menot','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('mm','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('mm','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('muiden','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('muistutuksen','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('muulla','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('myontaa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('naiden','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('naring','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvojat','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvonta','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvonta','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvontaa','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('neuvoo','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('niiden','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('niihin','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('nutrition','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjaus','005ac3f9085288d89f33eafb4955d6d2',12);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjauspalvelut','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjauspalvelut','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ohjausta','005ac3f9085288d89f33eafb4955d6d2',1);
INSERT INTO service_token (token,service_id,weight) VALUES ('oikeuksista','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('ole','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('olla','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('oma','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('opastaa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('opastavat','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('opiskeluun','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('otetaan','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('paatoksia','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('paattamassaan','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelu','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluiden','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluihin','005ac3f9085288d89f33eafb4955d6d2',3);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluita','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelujen','005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluohjaus','005ac3f9085288d89f33eafb4955d6d2',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('palveluohjausta','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelupisteessa','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelut','005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('palvelut','0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('pariin','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('perheen','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('perustellusta','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('pienituloisuutensa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilaita','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilas','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasasiamiehet','0079bebc9ca28417b866144d22fb8938',10);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasasiamies','0079bebc9ca28417b866144d22fb8938',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasta','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('potilasvahinkovakuutuksesta','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('privat','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('private','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('puhelimitse','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('radgivnings','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('radgivnings','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('rahoitus','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ravitsemus','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('rikos','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saada','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saada','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saamaansa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('saatetaan','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sairaanhoito','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('selviamista','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('service','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('services','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('services','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('services','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('sjukvard','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('social','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('socialtjanster','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('socialtjansternas','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalihuoltoon','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalinen','049f972fb1258e849ce5e37685c1fa13',15);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalipalveluihin','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalipalvelujen','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalipalvelut','005ac3f9085288d89f33eafb4955d6d2',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalisista','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalista','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('sosiaalitoimi','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('suomen','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('suomen','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('suomen','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('suoriutua','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('suoriutumista','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('syrjaytymista','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('syysta','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('takaisinmaksusta','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('taloudellista','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('talous','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('talouteen','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tarjoaa','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tarjolla','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tarkoituksena','049f972fb1258e849ce5e37685c1fa13',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tavoin','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tee','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tekemaan','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tekemisessa','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveyden','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveydenhuollon','0079bebc9ca28417b866144d22fb8938',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveydenhuollosta','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveydenhuolto','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('terveys','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tilanteissa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tjanster','005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('tjanster','0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('tjansternas','005ac3f9085288d89f33eafb4955d6d2',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('toimeentuloon','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('toimielimessa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('toiminta','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('toimivaltaisessa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tulot','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tuottamien','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('tyohon','005ac3f9085288d89f33eafb4955d6d2',4);
INSERT INTO service_token (token,service_id,weight) VALUES ('tyytymaton','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('usean','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vahavaraisuutensa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('valfardsomrade','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('valfardsomrade','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('valfardsomrade','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('varat','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vard','0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('vardens','0079bebc9ca28417b866144d22fb8938',6);
INSERT INTO service_token (token,service_id,weight) VALUES ('vastaa','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vastaavalle','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('velat','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('viranomaisessa','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vireille','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('voidaan','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('voivat','005ac3f9085288d89f33eafb4955d6d2',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('vuoksi','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('well','0079bebc9ca28417b866144d22fb8938',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('wellbeing','005ac3f9085288d89f33eafb4955d6d2',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('wellbeing','0079bebc9ca28417b866144d22fb8938',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('wellbeing','049f972fb1258e849ce5e37685c1fa13',5);
INSERT INTO service_token (token,service_id,weight) VALUES ('yhteinen','0079bebc9ca28417b866144d22fb8938',2);
INSERT INTO service_token (token,service_id,weight) VALUES ('yksityinen','049f972fb1258e849ce5e37685c1fa13',8);
INSERT INTO service_token (token,service_id,weight) VALUES ('ylivelkaantumista','049f972fb1258e849ce5e37685c1fa13',2);
INSERT INTO case_talk (region,case_id,id,talked_on,account_id,answer,ask_again_on) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0e27f83a070048e3b97611241225e','2026-09-27','01a202e3a3a07002a8786229e8ab8e48','wants_help',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0e27f83a070018f8d4bc0dd96da57',1790506402720536,'stage_moved','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','assessing');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0e27f83a07005ae497896a17a232f',1790506402720536,'opened','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0e27f83a07006a0b8add2a80164cb',1790506402720536,'manager_told','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0e27f83a07007884d1fc794d8f11c',1790506402720536,'own_words_written','plan','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207001b37ecf68830ee111',1790769202720536,'stage_moved','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','team_forming');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f22986207002b147f155221530c0',1790769202720536,'consent_given','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf20700199e4e5f414e48419',1790862802720536,'member_joined','contact_basic','01a202e3a3a0700595c2391df0b9b0c0','01a202e3a3a070049abc1aff2f6756f2','Jari Niemi','Jari Niemi');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf2070019a79d2e9bfcd0522',1790862802720536,'member_joined','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07006b452e34bbc5c31c1','Pekka Aho','Pekka Aho');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207001b253bcda348a3f9d',1790862802720536,'member_joined','contact_basic','01a202e3a3a0700786d06a9b0a60a8d9','01a202e3a3a0700599d1236f34e99e3d','Outi Salmela','Outi Salmela');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207001b2b5ed80b7b75189',1790862802720536,'member_joined','contact_basic','01a202e3a3a0700bbce86744d938ce8e','01a202e3a3a070089df6ef041e4baf8e','Essi Rantala','Essi Rantala');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207007ba97c50642759238',1790862802720536,'member_invited','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Jari Niemi');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207008957991c5eb89944d',1790862802720536,'member_invited','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Pekka Aho');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf207009a81b07020f615068',1790862802720536,'member_invited','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Essi Rantala');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf20700a9055784af236f44d',1790862802720536,'member_invited','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Outi Salmela');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf20700baa2160c9ef6966b3',1790862802720536,'member_invited','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Hanna Mäki');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a0f7bdbf20700c8d08f567297bc4ea',1790862802720536,'member_invited','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Ville Koskela');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a101d388a0700191ba6cdf949b7634',1791032002720536,'manager_changed','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','Maija Lehtonen');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a101d388a07001b6a836d99b445d8a',1791032002720536,'manager_told','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a101d388a070028f8ad2332c5131b1',1791032002720536,'manager_proposed','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala','Maija Lehtonen');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a101d388a070029f88090801521d29',1791032002720536,'manager_acknowledged','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a116a3e7207001a4c0fb727fa330bb',1791381202720536,'stage_moved','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','joint_meeting');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a116a3e72070029bf418cf86b5e112',1791381202720536,'client_heard','meetings','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a116a3e7207003976fe1c97690bb8d',1791381202720536,'stage_moved','contact_basic','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen','planning');
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a1264de9a07003894df0a6caa959e0',1791644002720536,'plan_proposed','plan','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO case_event (region,case_id,id,at,kind,category,controller_org,account_id,account_name,detail) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a1fdbd47a070048c0973b01cb9e26b',1795258402720536,'meeting_arranged','meetings','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',NULL);
INSERT INTO statement (region,case_id,field,author_role,controller_org,version,category,account_id,account_name,written_at,body) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','what_matters','client','01a202e3a3a07001840ea9b9f77ed335',1,'plan','01a202e3a3a07002a8786229e8ab8e48','Riikka Ojala',1790506402720536,'Haluan tehdä töitä, joita selkäni kestää. Puun kanssa olen aina viihtynyt.');
INSERT INTO screening (region,contact_id,id,asked_by,org_id,question_set,working_life,situation,health_check,asked_at) VALUES (1,'01a202e3a3a07001ba9779e446c9209a','01a202e3a3a07002a0a9715f91b38368','01a202e3a3a07002a8786229e8ab8e48','01a202e3a3a07001840ea9b9f77ed335','sampoharju_v1','not_in_work','neither','not_done',1795344802720536);
INSERT INTO raising (region,contact_id,id,raised_by,org_id,talked_on,answer,ask_again,words,recorded_at) VALUES (1,'01a202e3a3a07001ba9779e446c9209a','01a202e3a3a07003b215416dab99b7fb','01a202e3a3a07002a8786229e8ab8e48','01a202e3a3a07001840ea9b9f77ed335','2026-11-22','wants_help',NULL,'Haluan ensin levätä ja sitten katsoa, mitä jaksan.',1795344802720536);
INSERT INTO front_door (region,unit_id,language,call_hours,place,visit_hours,way_in) VALUES (1,'01a202e3a3a07002812df30b91edf923','fi','arkisin kello 9–15','Kantolan terveysasema','ti ja to kello 12–16','Esimerkkikatu 1, Jyväskylä. Ovi B, 1. kerros. Esteetön. Voit ottaa ystävän mukaan.');
INSERT INTO front_door (region,unit_id,language,call_hours,place,visit_hours,way_in) VALUES (1,'01a202e3a3a07002812df30b91edf923','sv','vardagar klockan 9–15','Kantola hälsostation','ti och to klockan 12–16','Exempelgatan 1, Jyväskylä. Dörr B, 1 våningen. Tillgängligt. Du kan ta med en vän.');
INSERT INTO front_door (region,unit_id,language,call_hours,place,visit_hours,way_in) VALUES (1,'01a202e3a3a07002812df30b91edf923','en','weekdays 9:00–15:00','Kantola health centre','Tue and Thu 12:00–16:00','Esimerkkikatu 1, Jyväskylä. Door B, ground floor. Step-free. You can bring a friend.');
INSERT INTO plan (region,case_id,id,kind,status,asked,agreed,direction,review_on,review_called,started_at,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700291dde06782dda4f8','work_ability','proposed',1,NULL,NULL,'2027-01-09',NULL,1791550402720536,'01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',15);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700183e270eeed81a30b','01a120b9b0a0700291dde06782dda4f8',NULL,1,'Teen työtä, jota selkäni kestää','Teen työtä, jota selkäni kestää','testing_work_ability',NULL,'open','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a07007ba01e0fc53787555','01a120b9b0a0700291dde06782dda4f8',NULL,3,'Rahat riittävät kuukauden loppuun','Rahat riittävät kuukauden loppuun','money',NULL,'open','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700ba431f3b210031ca9','01a120b9b0a0700291dde06782dda4f8',NULL,5,'Nukun paremmin ja näen ihmisiä','Nukun paremmin ja näen ihmisiä','other',NULL,'open','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a07003aa5125b3e2755d3d','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a0700183e270eeed81a30b',2,NULL,'Tiedän, mihin selkäni pystyy','testing_work_ability',NULL,'open','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700898f77dc42d947de5','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a07007ba01e0fc53787555',4,NULL,'Toimeentulo on selvä kuntoutuksen ajan','money',NULL,'open','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO goal (region,case_id,id,plan_id,parent_id,position,own_words,title,domain,target_on,status,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700ca5471cc9463796e8','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a0700ba431f3b210031ca9',6,NULL,'Viikossa on kaksi menoa','other',NULL,'open','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700499a880e8c0833753','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a07003aa5125b3e2755d3d',1,'Työkyvyn arvio',NULL,NULL,'professional','01a202e3a3a07006b452e34bbc5c31c1',NULL,'01a202e3a3a07001840ea9b9f77ed335',NULL,NULL,'2026-12-02','2026-12-06','proposed','planned',NULL,'plan',128,'01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a070058ad8e84dde4ab9f3','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a07003aa5125b3e2755d3d',2,'Fysioterapia, 6 kertaa',NULL,NULL,'professional','01a202e3a3a070089df6ef041e4baf8e',NULL,'01a202e3a3a0700bbce86744d938ce8e',NULL,NULL,'2026-12-12','2027-01-25','proposed','planned',NULL,'plan',128,'01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a07006a75160d029ef5ba1','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a07003aa5125b3e2755d3d',3,'Työkokeilu entisöintipajalla, 3 päivää viikossa',NULL,NULL,'professional','01a202e3a3a070049abc1aff2f6756f2',NULL,'01a202e3a3a0700595c2391df0b9b0c0',NULL,NULL,'2026-12-24','2027-02-22','proposed','planned',NULL,'plan',128,'01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a07009ad4b7a8e3075147e','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a0700898f77dc42d947de5',4,'Kuntoutusrahan hakemus',NULL,NULL,'professional','01a202e3a3a0700599d1236f34e99e3d',NULL,'01a202e3a3a0700786d06a9b0a60a8d9',NULL,NULL,'2026-11-15','2026-12-11','proposed','planned',NULL,'plan',128,'01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700abecb9e2882fcd1ef','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a0700898f77dc42d947de5',5,'Kuukauden menot yhdessä',NULL,NULL,'professional','01a202e3a3a0700195872c20f6c655c5',NULL,'01a202e3a3a07001840ea9b9f77ed335',NULL,NULL,'2026-12-07','2026-12-14','accepted','planned',NULL,'plan',128,'01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_action (region,case_id,id,plan_id,goal_id,position,what,why,clients_part,performer,account_id,member_id,org_id,service_id,service_name,start_on,due_on,status,phase,stopped_why,category,category_bit,controller_org,author_id,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a120b9b0a0700d97b981ea5f81dccb','01a120b9b0a0700291dde06782dda4f8','01a120b9b0a0700ca5471cc9463796e8',6,'Kirjaan kahden viikon ajan, miten nukun',NULL,NULL,'client',NULL,NULL,NULL,NULL,NULL,'2026-11-22','2026-12-06','proposed','planned',NULL,'plan',128,'01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5',1);
INSERT INTO plan_snapshot (region,case_id,id,plan_id,number,contents,review_on,proposed_at,proposed_by,agreed_at) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a1264de9a07001b792718cf8fd8643','01a120b9b0a0700291dde06782dda4f8',1,'{"number":1,"sheet":{"direction":null,"review":"2027-01-09","goals":[{"id":"01a120b9b0a0700183e270eeed81a30b","own_words":"Teen työtä, jota selkäni kestää","title":"Teen työtä, jota selkäni kestää","domain":"testing_work_ability","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[],"subs":[{"id":"01a120b9b0a07003aa5125b3e2755d3d","own_words":null,"title":"Tiedän, mihin selkäni pystyy","domain":"testing_work_ability","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[{"id":"01a120b9b0a0700499a880e8c0833753","goal":"01a120b9b0a07003aa5125b3e2755d3d","what":"Työkyvyn arvio","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a07006b452e34bbc5c31c1","member":null,"org":"01a202e3a3a07001840ea9b9f77ed335","name":"Pekka Aho","org_name":{"fi":"Keski-Suomen hyvinvointialue","sv":"Mellersta Finlands välfärdsområde","en":"Wellbeing services county of Central Finland"},"sector":"health"},"service":null,"service_name":null,"start":"2026-12-02","due":"2026-12-06","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"},{"id":"01a120b9b0a070058ad8e84dde4ab9f3","goal":"01a120b9b0a07003aa5125b3e2755d3d","what":"Fysioterapia, 6 kertaa","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a070089df6ef041e4baf8e","member":null,"org":"01a202e3a3a0700bbce86744d938ce8e","name":"Essi Rantala","org_name":{"fi":"Kuntoutus Aalto","sv":"Rehabilitering Aalto","en":"Aalto Rehabilitation"},"sector":"health"},"service":null,"service_name":null,"start":"2026-12-12","due":"2027-01-25","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"},{"id":"01a120b9b0a07006a75160d029ef5ba1","goal":"01a120b9b0a07003aa5125b3e2755d3d","what":"Työkokeilu entisöintipajalla, 3 päivää viikossa","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a070049abc1aff2f6756f2","member":null,"org":"01a202e3a3a0700595c2391df0b9b0c0","name":"Jari Niemi","org_name":{"fi":"Jyväskylän ja Muuramen työllisyysalue","sv":"Jyväskylä-Muurame sysselsättningsområde","en":"Jyväskylä–Muurame employment area"},"sector":"work"},"service":null,"service_name":null,"start":"2026-12-24","due":"2027-02-22","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"}],"subs":[]}]},{"id":"01a120b9b0a07007ba01e0fc53787555","own_words":"Rahat riittävät kuukauden loppuun","title":"Rahat riittävät kuukauden loppuun","domain":"money","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[],"subs":[{"id":"01a120b9b0a0700898f77dc42d947de5","own_words":null,"title":"Toimeentulo on selvä kuntoutuksen ajan","domain":"money","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[{"id":"01a120b9b0a07009ad4b7a8e3075147e","goal":"01a120b9b0a0700898f77dc42d947de5","what":"Kuntoutusrahan hakemus","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a0700599d1236f34e99e3d","member":null,"org":"01a202e3a3a0700786d06a9b0a60a8d9","name":"Outi Salmela","org_name":{"fi":"Kela","sv":"FPA","en":"Kela"},"sector":"kela"},"service":null,"service_name":null,"start":"2026-11-15","due":"2026-12-11","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"},{"id":"01a120b9b0a0700abecb9e2882fcd1ef","goal":"01a120b9b0a0700898f77dc42d947de5","what":"Kuukauden menot yhdessä","why":null,"clients_part":null,"doer":{"kind":"professional","account":"01a202e3a3a0700195872c20f6c655c5","member":null,"org":"01a202e3a3a07001840ea9b9f77ed335","name":"Maija Lehtonen","org_name":{"fi":"Keski-Suomen hyvinvointialue","sv":"Mellersta Finlands välfärdsområde","en":"Wellbeing services county of Central Finland"},"sector":"health"},"service":null,"service_name":null,"start":"2026-12-07","due":"2026-12-14","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"}],"subs":[]}]},{"id":"01a120b9b0a0700ba431f3b210031ca9","own_words":"Nukun paremmin ja näen ihmisiä","title":"Nukun paremmin ja näen ihmisiä","domain":"other","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[],"subs":[{"id":"01a120b9b0a0700ca5471cc9463796e8","own_words":null,"title":"Viikossa on kaksi menoa","domain":"other","target":null,"status":"open","controller":"01a202e3a3a07001840ea9b9f77ed335","actions":[{"id":"01a120b9b0a0700d97b981ea5f81dccb","goal":"01a120b9b0a0700ca5471cc9463796e8","what":"Kirjaan kahden viikon ajan, miten nukun","why":null,"clients_part":null,"doer":{"kind":"client","account":null,"member":null,"org":null,"name":"Timo","org_name":{"fi":"","sv":"","en":""},"sector":"own"},"service":null,"service_name":null,"start":"2026-11-22","due":"2026-12-06","status":"proposed","phase":"planned","category":"plan","controller":"01a202e3a3a07001840ea9b9f77ed335"}],"subs":[]}]}]},"parties":[{"kind":"client","id":"01a0e27f83a07002b750cc1bad9a7954","name":"Timo","since":1},{"kind":"professional","id":"01a202e3a3a0700195872c20f6c655c5","name":"Maija Lehtonen","since":1},{"kind":"professional","id":"01a202e3a3a070049abc1aff2f6756f2","name":"Jari Niemi","since":1},{"kind":"professional","id":"01a202e3a3a0700599d1236f34e99e3d","name":"Outi Salmela","since":1},{"kind":"professional","id":"01a202e3a3a07006b452e34bbc5c31c1","name":"Pekka Aho","since":1},{"kind":"professional","id":"01a202e3a3a070089df6ef041e4baf8e","name":"Essi Rantala","since":1}]}','2027-01-09',1791644002720536,'01a202e3a3a0700195872c20f6c655c5',NULL);
INSERT INTO plan_approval (region,case_id,id,plan_id,number,party,party_id,how,at,recorded_by) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a1264de9a07002870c164a4b2c1f3f','01a120b9b0a0700291dde06782dda4f8',1,'professional','01a202e3a3a0700195872c20f6c655c5','in_service',1791644002720536,'01a202e3a3a0700195872c20f6c655c5');
INSERT INTO meeting (region,case_id,id,controller_org,author_id,state,place,place_text,starts_at,ends_at,limits,step,shown,hidden,began_at,ended_at,ended_why,contact_by,contact_on,contacted_at,version) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a1fdbd47a0700188912a613b16a840','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','confirmed','on_site','Kantolan terveysasema, huone 214',1796554800000000,1796558400000000,NULL,'how_it_is',NULL,false,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO meeting_participant (region,case_id,meeting_id,id,kind,arrival,account_id,member_id,org_id,name,about,starts_at,invited_ground,invited_hears,answer,present,remote,spoken_at,spoken_by,door_ground,door_hears,door_at,heard) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a1fdbd47a0700188912a613b16a840','01a1fdbd47a07002b77664326560db92','client','invited',NULL,NULL,NULL,'Timo Koskela','',1796554800000000,'own',9223372036854775807,NULL,false,false,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO meeting_participant (region,case_id,meeting_id,id,kind,arrival,account_id,member_id,org_id,name,about,starts_at,invited_ground,invited_hears,answer,present,remote,spoken_at,spoken_by,door_ground,door_hears,door_at,heard) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a1fdbd47a0700188912a613b16a840','01a1fdbd47a07003b02a895af875211c','professional','invited','01a202e3a3a0700195872c20f6c655c5',NULL,'01a202e3a3a07001840ea9b9f77ed335','Maija Lehtonen','työkykykoordinaattori',1796554800000000,'own_organisation',4095,NULL,false,false,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO hearing (region,case_id,id,heard_on,how,said,controller_org,author_id,author_name,at) VALUES (1,'01a0e27f83a0700184e10bdfb8ee849b','01a116a3e72070019f8d773124bdb704','2026-10-07','face_to_face','Haluan tehdä töitä, joita selkäni kestää. Puun kanssa olen aina viihtynyt.','01a202e3a3a07001840ea9b9f77ed335','01a202e3a3a0700195872c20f6c655c5','Maija Lehtonen',1791381202720536);
INSERT INTO provider (region,org_id,address_fi,address_sv,address_en,phone,email,protection_phone,protection_email,hosting_fi,hosting_sv,hosting_en) VALUES (1,'01a202e3a3a07001840ea9b9f77ed335','Esimerkkikatu 1, 40100 Jyväskylä','Exempelgatan 1, 40100 Jyväskylä','Esimerkkikatu 1, FI-40100 Jyväskylä','0140000200','kirjaamo@keski-suomi.example','0140000201','tietosuoja@keski-suomi.example','Tämä on esittely: se toimii sillä koneella, jolla se on käynnistetty.','Det här är en demonstration: den körs på den dator där den har startats.','This is a demonstration: it runs on the computer where it was started.');
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_region_org_id_fkey FOREIGN KEY (region, org_id) REFERENCES public.organisation(region, id);
ALTER TABLE ONLY public.case_closing
    ADD CONSTRAINT case_closing_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_region_controller_org_fkey FOREIGN KEY (region, controller_org) REFERENCES public.organisation(region, id);
ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT case_file_region_person_id_fkey FOREIGN KEY (region, person_id) REFERENCES public.person(region, id);
ALTER TABLE ONLY public.case_manager
    ADD CONSTRAINT case_manager_region_account_id_fkey FOREIGN KEY (region, account_id) REFERENCES public.account(region, id);
ALTER TABLE ONLY public.case_manager
    ADD CONSTRAINT case_manager_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.case_talk
    ADD CONSTRAINT case_talk_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.consent_party
    ADD CONSTRAINT consent_party_region_case_id_consent_id_fkey FOREIGN KEY (region, case_id, consent_id) REFERENCES public.consent(region, case_id, id);
ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_region_unit_id_fkey FOREIGN KEY (region, unit_id) REFERENCES public.unit(region, id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_region_handled_by_fkey FOREIGN KEY (region, handled_by) REFERENCES public.account(region, id);
ALTER TABLE ONLY public.front_door
    ADD CONSTRAINT front_door_region_unit_id_fkey FOREIGN KEY (region, unit_id) REFERENCES public.unit(region, id);
ALTER TABLE ONLY public.goal
    ADD CONSTRAINT goal_region_case_id_parent_id_fkey FOREIGN KEY (region, case_id, parent_id) REFERENCES public.goal(region, case_id, id);
ALTER TABLE ONLY public.goal
    ADD CONSTRAINT goal_region_case_id_plan_id_fkey FOREIGN KEY (region, case_id, plan_id) REFERENCES public.plan(region, case_id, id);
ALTER TABLE ONLY public.hearing
    ADD CONSTRAINT hearing_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.meeting_decision
    ADD CONSTRAINT meeting_decision_region_case_id_meeting_id_participant_id_fkey FOREIGN KEY (region, case_id, meeting_id, participant_id) REFERENCES public.meeting_participant(region, case_id, meeting_id, id);
ALTER TABLE ONLY public.meeting_matter
    ADD CONSTRAINT meeting_matter_region_case_id_meeting_id_fkey FOREIGN KEY (region, case_id, meeting_id) REFERENCES public.meeting(region, case_id, id);
ALTER TABLE ONLY public.meeting_minutes
    ADD CONSTRAINT meeting_minutes_region_case_id_meeting_id_fkey FOREIGN KEY (region, case_id, meeting_id) REFERENCES public.meeting(region, case_id, id);
ALTER TABLE ONLY public.meeting_participant
    ADD CONSTRAINT meeting_participant_region_case_id_meeting_id_fkey FOREIGN KEY (region, case_id, meeting_id) REFERENCES public.meeting(region, case_id, id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_region_account_id_fkey FOREIGN KEY (region, account_id) REFERENCES public.account(region, id);
ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_region_case_id_goal_id_fkey FOREIGN KEY (region, case_id, goal_id) REFERENCES public.goal(region, case_id, id);
ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_region_case_id_member_id_fkey FOREIGN KEY (region, case_id, member_id) REFERENCES public.team_member(region, case_id, id);
ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT plan_action_region_case_id_plan_id_fkey FOREIGN KEY (region, case_id, plan_id) REFERENCES public.plan(region, case_id, id);
ALTER TABLE ONLY public.plan_approval
    ADD CONSTRAINT plan_approval_region_case_id_plan_id_fkey FOREIGN KEY (region, case_id, plan_id) REFERENCES public.plan(region, case_id, id);
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.plan_review_goal
    ADD CONSTRAINT plan_review_goal_region_case_id_review_id_fkey FOREIGN KEY (region, case_id, review_id) REFERENCES public.plan_review(region, case_id, id);
ALTER TABLE ONLY public.plan_review
    ADD CONSTRAINT plan_review_region_case_id_plan_id_fkey FOREIGN KEY (region, case_id, plan_id) REFERENCES public.plan(region, case_id, id);
ALTER TABLE ONLY public.plan_snapshot
    ADD CONSTRAINT plan_snapshot_region_case_id_plan_id_fkey FOREIGN KEY (region, case_id, plan_id) REFERENCES public.plan(region, case_id, id);
ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_region_org_id_fkey FOREIGN KEY (region, org_id) REFERENCES public.organisation(region, id);
ALTER TABLE ONLY public.raising
    ADD CONSTRAINT raising_region_contact_id_fkey FOREIGN KEY (region, contact_id) REFERENCES public.contact(region, id);
ALTER TABLE ONLY public.rehabilitation_answer
    ADD CONSTRAINT rehabilitation_answer_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.screening
    ADD CONSTRAINT screening_region_contact_id_fkey FOREIGN KEY (region, contact_id) REFERENCES public.contact(region, id);
ALTER TABLE ONLY public.service_area
    ADD CONSTRAINT service_area_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.service(id);
ALTER TABLE ONLY public.service_channel
    ADD CONSTRAINT service_channel_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.service(id);
ALTER TABLE ONLY public.service_text
    ADD CONSTRAINT service_text_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.service(id);
ALTER TABLE ONLY public.service_token
    ADD CONSTRAINT service_token_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.service(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_region_account_id_fkey FOREIGN KEY (region, account_id) REFERENCES public.account(region, id);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.statement
    ADD CONSTRAINT statement_region_controller_org_fkey FOREIGN KEY (region, controller_org) REFERENCES public.organisation(region, id);
ALTER TABLE ONLY public.survey_level
    ADD CONSTRAINT survey_level_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_region_case_id_fkey FOREIGN KEY (region, case_id) REFERENCES public.case_file(region, id);
ALTER TABLE ONLY public.team_notice
    ADD CONSTRAINT team_notice_region_account_id_fkey FOREIGN KEY (region, account_id) REFERENCES public.account(region, id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_region_org_id_fkey FOREIGN KEY (region, org_id) REFERENCES public.organisation(region, id);
